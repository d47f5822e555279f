using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Storage;
using KnowledgeGraph.Storage.Contract.Graphs;
using KnowledgeGraph.Storage.Neo4j.Benchmarks;
using KnowledgeGraph.Storage.Neo4j.Connections;
using KnowledgeGraph.Storage.Neo4j.Pushing;
using KnowledgeGraph.Storage.Neo4j.Tests.Servers;
using Fault = KnowledgeGraph.Storage.Neo4j.Tests.Servers.FaultyProxy.Fault;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Pushing;

public sealed class InterruptedPushTests(Neo4jServer server)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    [Theory]
    [InlineData(Fault.Unavailable)]
    [InlineData(Fault.CutBefore)]
    [InlineData(Fault.CutAfter)]
    [InlineData(Fault.CutInside)]
    internal async Task A_push_through_a_bad_line_ends_in_the_right_state(Fault fault)
    {
        string[] expected = await ExpectedAsync(GraphFixtures.Full);
        Neo4jAddress address = await server.EmptyAsync();
        // Reads and writes fail, early and late.
        using var proxy = new FaultyProxy(server.Http, n => n % 7 == 2 && n < 50 ? fault : Fault.None);
        using HttpTransport line = server.Connect(Neo4jServer.AddressOf(proxy.Address));
        await PushAsync(new RetryingTransport(line, Pause, 5), GraphFixtures.Full, restarts: 8);
        DatabaseDump.Differences(await DumpAsync(address), expected).Should().BeEmpty();
    }

    [Fact]
    public async Task A_slow_answer_is_waited_for_and_one_that_is_too_slow_is_asked_again()
    {
        string[] expected = await ExpectedAsync(GraphFixtures.Small);
        Neo4jAddress address = await server.EmptyAsync();
        using var proxy = new FaultyProxy(server.Http, n => n is 3 or 12 ? Fault.Slow : Fault.None);
        using HttpTransport patient = server.Connect(Neo4jServer.AddressOf(proxy.Address));
        await PushAsync(patient, GraphFixtures.Full, restarts: 0);
        using var other = new FaultyProxy(server.Http, n => n is 3 or 10 ? Fault.Slow : Fault.None);
        using HttpTransport impatient = server.Connect(Neo4jServer.AddressOf(other.Address), patienceSeconds: 1);
        await PushAsync(new RetryingTransport(impatient, Pause, 2), GraphFixtures.Small, restarts: 5);
        DatabaseDump.Differences(await DumpAsync(address), expected).Should().BeEmpty();
    }

    [Fact]
    public async Task A_push_that_was_cut_anywhere_is_finished_by_the_next()
    {
        StatementGraph before = SyntheticGraph.Make(60);
        StatementGraph after = SyntheticGraph.Make(60, edition: 1, first: 15);
        string[] expected = await ExpectedAsync(after);
        foreach (int cut in new[] { 6, 9, 14, 20 })
        {
            Neo4jAddress address = await server.EmptyAsync();
            using HttpTransport direct = server.Connect(address);
            await PushAsync(direct, before, restarts: 0);
            using var proxy = new FaultyProxy(server.Http, n => n >= cut ? Fault.CutBefore : Fault.None);
            using HttpTransport line = server.Connect(Neo4jServer.AddressOf(proxy.Address));
            Func<Task> push = () => PushAsync(line, after, restarts: 0);
            await push.Should().ThrowAsync<CypherException>();
            CypherResult state = await direct.RunAsync(CypherStatement.Read("MATCH (g:Graph) RETURN g.digest"));
            state.Rows.Single().Single().Should().BeNull("a cut push leaves no digest");
            await PushAsync(direct, after, restarts: 0);
            DatabaseDump.Differences(await DumpAsync(address), expected).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task A_client_that_is_killed_in_the_middle_is_overtaken_by_the_next()
    {
        StatementGraph graph = SyntheticGraph.Make(1500);
        string[] expected = await ExpectedAsync(GraphFixtures.Full);
        Neo4jAddress address = await server.EmptyAsync();
        using HttpTransport transport = server.Connect(address);
        using var kill = new CancellationTokenSource();
        Task push = new GraphPush(transport, Neo4jStore.GraphId, GraphPush.RestartsAfter(Pause, 1)).RunAsync(graph, new PushOptions(Progress: new AfterSome(kill)), kill.Token);
        Func<Task> killed = () => push;
        await killed.Should().ThrowAsync<OperationCanceledException>();
        await PushAsync(transport, GraphFixtures.Full, restarts: 0);
        DatabaseDump.Differences(await DumpAsync(address), expected).Should().BeEmpty();
    }

    [Fact]
    public async Task Of_two_pushes_at_once_the_later_wins_and_the_earlier_says_so()
    {
        StatementGraph graph = SyntheticGraph.Make(400);
        string[] expected = await ExpectedAsync(GraphFixtures.Small);
        Neo4jAddress address = await server.EmptyAsync();
        using HttpTransport transport = server.Connect(address);
        var other = new WhenFirstWritten(() => PushAsync(transport, GraphFixtures.Small, restarts: 0));
        Func<Task> earlier = () => new GraphPush(transport, Neo4jStore.GraphId, GraphPush.RestartsAfter(Pause, 1)).RunAsync(graph, new PushOptions(Progress: other), default);
        (await earlier.Should().ThrowAsync<StoreException>()).WithMessage("*another push*").Which.IsTransient.Should().BeTrue();
        DatabaseDump.Differences(await DumpAsync(address), expected).Should().BeEmpty();
    }

    [Fact]
    public async Task A_server_that_is_killed_and_started_again_ends_in_the_right_state()
    {
        await server.EmptyAsync();
        if (!server.IsOurs)
            Assert.Skip("the server is not ours to kill");
        StatementGraph graph = SyntheticGraph.Make(600);
        string[] expected = await ExpectedAsync(graph);
        Neo4jAddress address = await server.EmptyAsync();
        using var store = new Neo4jStore(address, new Neo4jCredentials(Neo4jServer.User, server.Password));
        var restarted = new WhenFirstWritten(() => Task.Run(server.KillAndRestart));
        await store.PushAsync(graph, new PushOptions(Progress: restarted));
        await restarted.Done;
        DatabaseDump.Differences(await DumpAsync(address), expected).Should().BeEmpty();
    }

    private static Task<PushReport> PushAsync(ICypherTransport transport, StatementGraph graph, int restarts) =>
        new GraphPush(transport, Neo4jStore.GraphId, GraphPush.RestartsAfter(Pause, Math.Max(1, restarts))).RunAsync(graph, new PushOptions(), default);

    private async Task<string[]> ExpectedAsync(StatementGraph graph)
    {
        Neo4jAddress address = await server.EmptyAsync();
        using HttpTransport transport = server.Connect(address);
        await PushAsync(transport, graph, restarts: 0);
        return await DatabaseDump.ReadAsync(transport);
    }

    private async Task<string[]> DumpAsync(Neo4jAddress address)
    {
        using HttpTransport transport = server.Connect(address);
        return await DatabaseDump.ReadAsync(transport);
    }

    /// <summary>Cancels when some batches are written.</summary>
    private sealed class AfterSome(CancellationTokenSource kill) : IProgress<long>
    {
        public void Report(long value)
        {
            if (value > 1_500)
                kill.Cancel();
        }
    }

    /// <summary>Does something once, while the push waits in its first batch.</summary>
    private sealed class WhenFirstWritten(Func<Task> act) : IProgress<long>
    {
        private Task? _done;

        public Task Done => _done ?? Task.CompletedTask;

        public void Report(long value)
        {
            if (_done is not null || value < 100)
                return;
            _done = act();
            _done.Wait();
        }
    }
}
