using KnowledgeGraph.Model.Storage;
using KnowledgeGraph.Storage.Contract.Graphs;
using KnowledgeGraph.Storage.Neo4j.Connections;
using KnowledgeGraph.Storage.Neo4j.Pushing;
using KnowledgeGraph.Storage.Neo4j.Tests.Servers;
using Fault = KnowledgeGraph.Storage.Neo4j.Tests.Servers.FaultyProxy.Fault;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Connections;

public sealed class HttpTransportTests(Neo4jServer server)
{
    [Fact]
    public async Task Values_come_back_as_they_were_sent()
    {
        using HttpTransport transport = server.Connect(await server.EmptyAsync());
        object?[] values = [null, true, 7L, long.MinValue, 0.1, 5.0, 1e300, "a\u0000'\"\ud83d\ude00", new[] { "x", "" }];
        CypherResult result = await transport.RunAsync(CypherStatement.Read("RETURN $values, $map.a", ("values", values), ("map", new Dictionary<string, object?> { ["a"] = 3 })));
        result.Rows.Single()[0].Should().BeEquivalentTo(values, o => o.WithStrictOrdering());
        result.Rows.Single()[1].Should().Be(3L);
    }

    [Fact]
    public async Task An_error_after_the_status_was_sent_is_an_error()
    {
        using HttpTransport transport = server.Connect(await server.EmptyAsync());
        Func<Task> run = () => transport.RunAsync(CypherStatement.Read("UNWIND [1, 0] AS x RETURN 1 / x"));
        (await run.Should().ThrowAsync<CypherException>()).Which.Code.Should().Be("Neo.ClientError.Statement.ArithmeticError");
    }

    [Fact]
    public async Task Wrong_password_wrong_database_and_no_server_say_so()
    {
        Neo4jAddress address = await server.EmptyAsync();
        await FailsAsync(address, "wrong-word", "*does not accept the password of user 'neo4j'*KG_NEO4J_PASSWORD*");
        await FailsAsync(Neo4jServer.AddressOf(server.Http, "nowhere"), server.Password, "*no database 'nowhere'*");
        await FailsAsync(Neo4jServer.AddressOf(new Uri("http://localhost:1")), server.Password, "*no server answers at http://localhost:1/db/neo4j*", retries: 0);
        await FailsAsync(Neo4jServer.AddressOf(new Uri(server.Bolt.Replace("bolt", "http", StringComparison.Ordinal))), server.Password, "*", retries: 0);
    }

    [Fact]
    public async Task Passing_failures_are_tried_again_and_others_not()
    {
        await server.EmptyAsync();
        using var proxy = new FaultyProxy(server.Http, n => n <= 2 ? Fault.Unavailable : Fault.None);
        using HttpTransport line = server.Connect(Neo4jServer.AddressOf(proxy.Address));
        var transport = new RetryingTransport(line, TimeSpan.FromMilliseconds(10), 3);
        (await transport.RunAsync(CypherStatement.Read("RETURN 1"))).Rows.Single().Single().Should().Be(1L);
        proxy.Requests.Should().Be(3);
        Func<Task> wrong = () => transport.RunAsync(CypherStatement.Read("RETRN 1"));
        await wrong.Should().ThrowAsync<CypherException>();
        proxy.Requests.Should().Be(4);
    }

    [Fact]
    public async Task A_write_whose_answer_was_lost_is_not_sent_again()
    {
        Neo4jAddress address = await server.EmptyAsync();
        using var proxy = new FaultyProxy(server.Http, _ => Fault.CutAfter);
        using HttpTransport line = server.Connect(Neo4jServer.AddressOf(proxy.Address));
        Func<Task> run = () => new RetryingTransport(line, TimeSpan.FromMilliseconds(10), 3).RunAsync(CypherStatement.Write("CREATE (:Note)"));
        (await run.Should().ThrowAsync<CypherException>()).Which.OutcomeUnknown.Should().BeTrue();
        using HttpTransport direct = server.Connect(address);
        (await direct.RunAsync(CypherStatement.Read("MATCH (n:Note) RETURN count(n)"))).Rows.Single().Single().Should().Be(1L);
    }

    private static async Task FailsAsync(Neo4jAddress address, string password, string message, int retries = 1)
    {
        using var connection = new HttpTransport(address, new Neo4jCredentials(Neo4jServer.User, password), TimeSpan.FromSeconds(10));
        Func<Task> run = () => new RetryingTransport(connection, TimeSpan.FromMilliseconds(1), Math.Max(1, retries)).RunAsync(CypherStatement.Read("RETURN 1"));
        CypherException error = (await run.Should().ThrowAsync<CypherException>()).Which;
        StoreException explained = Neo4jFailure.Explain(error, address, Neo4jServer.User);
        explained.Message.Should().Match(message).And.NotContain(password);
    }
}
