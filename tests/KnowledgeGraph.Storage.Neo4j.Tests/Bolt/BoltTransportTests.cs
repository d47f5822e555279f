using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Connections;
using Neo4j.Driver;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>Holds the opt-in Bolt code to the driver's signatures and to what the HTTP transport gives; not run against a server, for the driver is not in the default build.</summary>
public sealed class BoltTransportTests
{
    [Theory]
    [InlineData("bolt://localhost:7687")]
    [InlineData("neo4j+s://graph.example/db/neo4j")]
    public void Without_it_an_address_is_refused_and_says_how_to_get_it(string text)
    {
        Neo4jAddress.TryParse(text, out Neo4jAddress? address, out _).Should().BeTrue();
        Action open = () => new Neo4jStore(address!, new Neo4jCredentials("neo4j", "secret")).Dispose();
        open.Should().Throw<NotSupportedException>().WithMessage("*-p:Bolt=true*").Which.Message.Should().NotContain("secret");
    }

    [Fact]
    public void The_default_build_has_no_trace_of_it()
    {
        typeof(Neo4jStore).Assembly.GetReferencedAssemblies().Select(a => a.Name).Should().NotContain("Neo4j.Driver");
        typeof(Neo4jStore).Assembly.GetTypes().Select(t => t.Name).Should().NotContain("BoltTransport");
    }

    [Fact]
    public async Task Values_come_as_over_http()
    {
        var properties = new Dictionary<string, object>(StringComparer.Ordinal) { ["id"] = "x", ["list"] = new List<object> { 1L, "two" } };
        using var transport = new BoltTransport(new FakeDriver(new Node(properties), null), "neo4j", TimeSpan.FromSeconds(5));
        CypherResult result = await transport.RunAsync(CypherStatement.Read("MATCH (n) RETURN n"));
        result.Fields.Should().Equal("n");
        result.Counters.NodesCreated.Should().Be(3);
        result.Rows.Single().Single().Should().BeEquivalentTo(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["elementId"] = "4:x:1",
            ["labels"] = new List<object?> { "Actor" },
            ["properties"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = "x", ["list"] = new List<object?> { 1L, "two" } },
        });
    }

    [Fact]
    public async Task Failures_keep_their_code_and_say_whether_the_outcome_is_known()
    {
        (await FailureAsync(new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "x"))).Should().BeEquivalentTo(new { IsTransient = true, OutcomeUnknown = false });
        (await FailureAsync(new ClientException("Neo.ClientError.Security.Unauthorized", "x"))).Should().BeEquivalentTo(new { Code = "Neo.ClientError.Security.Unauthorized", IsTransient = false });
        (await FailureAsync(new ServiceUnavailableException("x"))).Should().BeEquivalentTo(new { Code = CypherException.Unreachable, IsTransient = true, OutcomeUnknown = true });
    }

    private static async Task<CypherException> FailureAsync(Exception failure)
    {
        using var transport = new BoltTransport(new FakeDriver(1L, failure), "neo4j", TimeSpan.FromSeconds(5));
        Func<Task> run = () => transport.RunAsync(CypherStatement.Write("RETURN 1"));
        return (await run.Should().ThrowAsync<CypherException>()).Which;
    }

    private sealed class FakeDriver(object value, Exception? failure) : IDriver, IAsyncSession, IResultCursor, IRecord, IResultSummary, ICounters
    {
        private bool _read;

        public IRecord Current => this;

        public ICounters Counters => this;

        public int NodesCreated => 3;

        public int NodesDeleted => 0;

        public int RelationshipsCreated => 0;

        public int RelationshipsDeleted => 0;

        public int PropertiesSet => 0;

        public object this[string key] => value;

        public IAsyncSession AsyncSession(Action<SessionConfigBuilder> action)
        {
            action(new SessionConfigBuilder());
            return this;
        }

        public Task<IResultCursor> RunAsync(string query, IDictionary<string, object> parameters) =>
            failure is null ? Task.FromResult<IResultCursor>(this) : Task.FromException<IResultCursor>(failure);

        public Task<string[]> KeysAsync() => Task.FromResult<string[]>(["n"]);

        public Task<IResultSummary> ConsumeAsync() => Task.FromResult<IResultSummary>(this);

        public Task<bool> FetchAsync() => Task.FromResult(!_read && (_read = true));

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed record Node(IReadOnlyDictionary<string, object> Properties) : INode
    {
        public string ElementId => "4:x:1";

        public IReadOnlyList<string> Labels => ["Actor"];
    }
}
