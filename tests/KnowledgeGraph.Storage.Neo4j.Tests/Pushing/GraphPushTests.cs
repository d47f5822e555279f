using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Storage;
using KnowledgeGraph.Storage.Contract.Graphs;
using KnowledgeGraph.Storage.Neo4j.Benchmarks;
using KnowledgeGraph.Storage.Neo4j.Connections;
using KnowledgeGraph.Storage.Neo4j.Pushing;
using KnowledgeGraph.Storage.Neo4j.Tests.Servers;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Pushing;

public sealed class GraphPushTests(Neo4jServer server)
{
    private static readonly PushOptions Plain = new();

    [Fact]
    public async Task A_fresh_push_and_a_chain_of_pushes_give_equal_databases()
    {
        StatementGraph end = GraphFixtures.Full;
        string[] fresh = await DumpAfterAsync(end);
        string[] chain = await DumpAfterAsync(GraphFixtures.Small, SyntheticGraph.Make(40), SyntheticGraph.Make(30, edition: 2, first: 5), GraphFixtures.Empty, GraphFixtures.Small, end);
        DatabaseDump.Differences(chain, fresh).Should().BeEmpty();
        fresh.Should().HaveCountGreaterThan(50);
    }

    [Fact]
    public async Task Additions_edits_removals_and_merges_end_in_the_state_of_the_graph()
    {
        StatementGraph merged = Merge(SyntheticGraph.Make(300, edition: 1, first: 20), "person/actor-0", "country/actor-1");
        string[] fresh = await DumpAfterAsync(merged);
        string[] chain = await DumpAfterAsync(SyntheticGraph.Make(250), SyntheticGraph.Make(300, edition: 1, first: 20), merged);
        DatabaseDump.Differences(chain, fresh).Should().BeEmpty();
    }

    [Fact]
    public async Task The_second_push_of_the_same_graph_writes_nothing()
    {
        using Neo4jStore store = Store(await server.EmptyAsync());
        PushReport first = await store.PushAsync(GraphFixtures.Full, Plain);
        PushReport second = await store.PushAsync(GraphFixtures.Full, Plain);
        first.NodesCreated.Should().Be(6 + 2 + 3 + 4 + 5);
        second.Should().BeEquivalentTo(new PushReport(true, 1, 0, 0, 0, 0, 0, []));
        (await store.ReadDigestAsync()).Should().Be("full");
    }

    [Fact]
    public async Task A_changed_property_changes_one_node_and_keeps_what_others_hung_on_it()
    {
        using Neo4jStore store = Store(await server.EmptyAsync());
        await store.PushAsync(GraphFixtures.Full, Plain);
        await store.RunAsync(CypherStatement.Write("MATCH (a:Actor {id: 'country/NOR'}) SET a:Nordic CREATE (:Note {text: 'mine'})-[:ABOUT]->(a)"));
        StatementGraph renamed = GraphFixtures.Full with { Digest = "renamed", Actors = [GraphFixtures.Full.Actors[0] with { Name = "Kingdom of Norway", Roles = ["state"] }, .. GraphFixtures.Full.Actors.Skip(1)] };
        PushReport report = await store.PushAsync(renamed, Plain);
        (report.NodesChanged, report.NodesCreated, report.RelationshipsCreated, report.RelationshipsDeleted).Should().Be((1, 0, 0, 0));
        CypherResult note = await store.RunAsync(CypherStatement.Read("MATCH (:Note)-[:ABOUT]->(a:Nordic:Country) RETURN a.name"));
        note.Rows.Single().Single().Should().Be("Kingdom of Norway");
    }

    [Fact]
    public async Task A_node_on_which_others_hung_something_is_retired_not_deleted()
    {
        using Neo4jStore store = Store(await server.EmptyAsync());
        await store.PushAsync(GraphFixtures.Full, Plain);
        await store.RunAsync(CypherStatement.Write("MATCH (p:Proposal {id: 'end-peat-77aa01'}) CREATE (:Note {text: 'mine'})-[:ABOUT]->(p)"));
        PushReport report = await store.PushAsync(GraphFixtures.Small, Plain);
        report.Retired.Should().Equal("Proposal end-peat-77aa01");
        CypherResult kept = await store.RunAsync(CypherStatement.Read("MATCH (:Note)-[:ABOUT]->(p:Proposal) RETURN p.retired, COUNT { (p)--() }"));
        kept.Rows.Single().Should().Equal(true, 1L);

        await store.PushAsync(GraphFixtures.Full, Plain);
        CypherResult back = await store.RunAsync(CypherStatement.Read("MATCH (:Note)-[:ABOUT]->(p:Proposal) RETURN p.retired, COUNT { (p)--() }"));
        back.Rows.Single().Should().Equal(null, 3L);

        await store.PushAsync(GraphFixtures.Small, Plain);
        await store.RunAsync(CypherStatement.Write("MATCH (n:Note) DETACH DELETE n"));
        await store.PushAsync(GraphFixtures.Small with { Digest = "later", Articles = [GraphFixtures.Small.Articles[0] with { Words = 61 }] }, Plain);
        (await store.RunAsync(CypherStatement.Read("MATCH (p:Proposal) WHERE p.retired RETURN p.id"))).Rows.Should().BeEmpty();
    }

    [Fact]
    public async Task Data_of_others_is_not_touched_and_needs_consent()
    {
        using Neo4jStore store = Store(await server.EmptyAsync());
        await store.RunAsync(CypherStatement.Write("CREATE (:Actor {id: 'country/NOR', name: 'theirs'})-[:SUPPORTS {id: 'e000000001'}]->(:Proposal {id: 'x'})"));
        Func<Task> unasked = () => store.PushAsync(GraphFixtures.Full, Plain);
        (await unasked.Should().ThrowAsync<StoreException>()).WithMessage("*2 nodes*--into-existing*");
        await store.PushAsync(GraphFixtures.Full, new PushOptions(IntoExisting: true));
        await store.PushAsync(GraphFixtures.Empty, Plain);
        CypherResult theirs = await store.RunAsync(CypherStatement.Read("MATCH (a:Actor)-[r:SUPPORTS]->(p:Proposal) RETURN a.name, r.id, p.id, COUNT { MATCH (n) RETURN n }"));
        theirs.Rows.Single().Should().Equal("theirs", "e000000001", "x", 3L);
    }

    [Fact]
    public async Task Hostile_text_arrives_as_it_is()
    {
        const string Nasty = "'\"`}) DETACH DELETE n // \\u0027 $graph {x: 1} \u0000\u0001\u001f\u007f\u202e\r\n\t\\ ${jndi:ldap://x} \ud83d\ude00";
        using Neo4jStore store = Store(await server.EmptyAsync());
        StatementGraph small = GraphFixtures.Small;
        StatementGraph graph = small with
        {
            Actors = [small.Actors[0] with { Name = Nasty, Members = [Nasty, "`) RETURN 1"], Attributes = [new("id", "taken"), new("a`b\u0000", Nasty), new(" ", "blank")] }],
            Positions = [small.Positions[0] with { Text = Nasty + "\ud800", TargetText = Nasty }],
            Statements = [small.Statements[0] with { Text = new string('\'', 50_000) + Nasty }],
        };
        await store.PushAsync(graph, Plain);
        CypherResult actor = await store.RunAsync(CypherStatement.Read("MATCH (a:Actor)-[:HOLDS]->(p) RETURN a.name, a.members, a.table_id, a.`a``b_`, p.text, p.targetText"));
        actor.Rows.Single().Should().BeEquivalentTo(new object[] { Nasty, new object[] { Nasty, "`) RETURN 1" }, "taken", Nasty, Nasty + "\ufffd", Nasty }, o => o.WithStrictOrdering());
        (await store.PushAsync(graph, Plain)).AlreadyThere.Should().BeTrue();
    }

    [Fact]
    public async Task A_graph_that_contradicts_itself_is_refused_before_anything_is_written()
    {
        using Neo4jStore store = Store(await server.EmptyAsync());
        Func<Task> push = () => store.PushAsync(GraphFixtures.Small with { Proposals = [] }, Plain);
        await push.Should().ThrowAsync<ArgumentException>().WithMessage("*harbour-levy-3fa2c1*");
        Func<Task> twice = () => store.PushAsync(GraphFixtures.Small with { Actors = [GraphFixtures.Small.Actors[0], GraphFixtures.Small.Actors[0]] }, Plain);
        await twice.Should().ThrowAsync<ArgumentException>().WithMessage("*two nodes*");
        (await store.RunAsync(CypherStatement.Read("MATCH (n) RETURN n"))).Rows.Should().BeEmpty();
    }

    [Fact]
    public async Task A_database_of_a_later_version_is_left_alone()
    {
        using Neo4jStore store = Store(await server.EmptyAsync());
        await store.RunAsync(CypherStatement.Write("CREATE (:Graph {graph: 'kg', id: 'kg', format: 99, digest: 'x'})"));
        Func<Task> push = () => store.PushAsync(GraphFixtures.Small, Plain);
        (await push.Should().ThrowAsync<StoreException>()).WithMessage("*later version*");
    }

    private async Task<string[]> DumpAfterAsync(params StatementGraph[] graphs)
    {
        Neo4jAddress address = await server.EmptyAsync();
        using Neo4jStore store = Store(address);
        foreach (StatementGraph graph in graphs)
            await store.PushAsync(graph, Plain);
        using HttpTransport transport = server.Connect(address);
        return await DatabaseDump.ReadAsync(transport);
    }

    private Neo4jStore Store(Neo4jAddress address) => new(address, new Neo4jCredentials(Neo4jServer.User, server.Password));

    /// <summary>The graph after two actors turned out to be one: all that named the second names the first, and its kind changes.</summary>
    private static StatementGraph Merge(StatementGraph graph, string kept, string gone)
    {
        string Of(string id) => id == gone ? kept : id;
        PositionNode[] positions = [.. graph.Positions.Select(p => p with { ActorId = Of(p.ActorId), TargetId = Of(p.TargetId), Via = [.. p.Via.Select(Of)] })];
        return graph with
        {
            Digest = graph.Digest + "-merged",
            Actors = [.. graph.Actors.Where(a => a.Id != gone).Select(a => a.Id == kept ? a with { Type = ActorType.Organization } : a)],
            Statements = [.. graph.Statements.Select(s => s with { SourceId = s.SourceId is null ? null : Of(s.SourceId) })],
            Positions = positions,
            Summaries = PositionAggregation.Of(positions),
            Citations = [.. graph.Citations.Select(c => c with { CitedId = Of(c.CitedId) })],
        };
    }
}
