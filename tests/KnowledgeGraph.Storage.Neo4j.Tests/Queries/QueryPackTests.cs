using System.Globalization;
using KnowledgeGraph.Analysis.Queries;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Storage.Neo4j.Benchmarks;
using KnowledgeGraph.Storage.Neo4j.Connections;
using KnowledgeGraph.Storage.Neo4j.Pushing;
using KnowledgeGraph.Storage.Neo4j.Queries;
using KnowledgeGraph.Storage.Neo4j.Tests.Servers;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Queries;

public sealed class QueryPackTests(Neo4jServer server)
{
    /// <summary>Of each query its parameters and what it must give on the small debate: chosen columns, row by row.</summary>
    private static readonly (string Query, string Parameters, string Columns, string[] Rows)[] Expected =
    [
        ("opponents-of-proposal", "proposal=build the dam", "actor,origins,first", ["person/bert-falk,1,2030-01-01", "person/cleo-holm,1,2030-02-01"]),
        ("positions-of-officials", "country=Arland", "actor,roles,relation,target", ["person/bert-falk,minister,OPPOSES,Anna Berg", "person/bert-falk,minister,OPPOSES,the dam", "person/anna-berg,president,PROPOSES,the dam", "person/anna-berg,president,SUPPORTS,the toll"]),
        ("contested-proposals", "", "label,supporters,opponents", ["the dam,3,2"]),
        ("allies-and-opponents", "actor=Anna Berg", "actor,same,other,backs,attacks", ["person/dora-lind,2,0,0,0", "person/emil-sund,1,0,0,0", "person/cleo-holm,1,1,0,0", "person/bert-falk,0,1,0,1"]),
        ("changed-positions", "", "actor,was,before,became,after", ["person/cleo-holm,supports,2030-01-01,opposes,2030-02-01"]),
        ("contradictions-within-actor", "", "actor,target", ["person/cleo-holm,the dam"]),
        ("contradictions-within-country", "", "country,target,supporter,opponent", ["country/AR,the dam,person/anna-berg,person/bert-falk"]),
        ("hedged-support", "", "actor,strength,position", ["person/dora-lind,conditional,p06"]),
        ("single-origin-claims", "", "actor,relation,articles,reason", ["person/anna-berg,PROPOSES,2,both name the Wire"]),
        ("circular-citation", "", "sources,size", ["organization/daily+organization/herald,2"]),
        ("chains-to-first-source", "", "article,chain,steps", ["a3,organization/wire+organization/agency+unnamed/an-official-1,3"]),
        ("unnamed-sources", "", "outlet,statements,unnamed,share", ["Daily,3,1,0.3333", "Herald,2,0,0"]),
        ("outlet-differences", "outlet=Daily;other=Herald", "actor,onlyHere,target", ["person/anna-berg,supports,the toll", "person/bert-falk,opposes,the dam", "person/cleo-holm,opposes,the dam", "person/cleo-holm,supports,the dam", "person/dora-lind,supports,the toll", "person/emil-sund,proposes,the canal", "person/fred-vik,opposes,the toll", "person/fred-vik,supports,the canal"]),
        ("bridging-actors", "", "actor,allies,pairs,score", ["person/cleo-holm,3,2,2", "person/emil-sund,3,2,2", "person/anna-berg,3,1,0.5", "person/dora-lind,3,1,0.5"]),
        ("proposal-timeline", "proposal=dam-000001", "date,actor,relation,article", ["2030-01-01,person/anna-berg,proposes,a1", "2030-01-01,person/bert-falk,opposes,a1", "2030-01-01,person/cleo-holm,supports,a1", "2030-01-05,person/anna-berg,proposes,a2", "2030-01-05,person/dora-lind,supports,a2", "2030-02-01,person/cleo-holm,opposes,a3"]),
        ("coalition-candidates", "", "actor,other,agreements", ["person/anna-berg,person/dora-lind,2"]),
        ("evidence-of-edge", "edge=@anna-dam", "position,origin,outlet", ["p01,o1,Daily", "p02,o1,Herald"]),
        ("said-about-actor", "actor=Arland", "actor,relation,on", ["person/anna-berg,PROPOSES,proposal", "person/bert-falk,OPPOSES,proposal", "person/cleo-holm,OPPOSES,proposal", "person/cleo-holm,SUPPORTS,proposal", "person/dora-lind,SUPPORTS,proposal"]),
        ("new-since", "since=2030-01-05", "actor,relation,target", ["person/anna-berg,SUPPORTS,the toll", "person/bert-falk,OPPOSES,Anna Berg", "person/cleo-holm,OPPOSES,the dam", "person/dora-lind,SUPPORTS,the dam", "person/dora-lind,SUPPORTS,the toll", "person/emil-sund,PROPOSES,the canal", "person/fred-vik,SUPPORTS,the canal"]),
        ("edges-without-evidence", "", "edge", []),
        ("actors-worth-merging", "", "actor,other,together", ["person/anna-berg,person/karl-berg,2"]),
    ];

    /// <summary>Queries whose order follows edge ids, which are hashes: compared as sets.</summary>
    private static readonly string[] OrderedByHash = ["positions-of-officials", "said-about-actor", "new-since", "outlet-differences"];

    [Fact]
    public async Task Every_query_gives_what_the_small_debate_holds()
    {
        StatementGraph graph = DebateGraph.Build();
        using Neo4jStore store = await PushedAsync(graph);
        Expected.Select(e => e.Query).Should().BeEquivalentTo(QueryPack.All.Select(q => q.Name));
        foreach ((string name, string parameters, string columns, string[] rows) in Expected)
        {
            PackQuery query = QueryPack.Find(name)!;
            CypherResult result = await store.RunAsync(query.Statement(query.Bind(Given(parameters, graph))));
            string[] actual = [.. result.Rows.Select(row => string.Join(',', columns.Split(',').Select(c => RowText.Of(row[result.Fields.ToList().IndexOf(c)]))))];
            if (OrderedByHash.Contains(name))
                actual.Should().BeEquivalentTo(rows, name);
            else
                actual.Should().Equal(rows, name);
        }
    }

    [Fact]
    public async Task The_local_answer_is_that_of_the_server()
    {
        foreach (StatementGraph graph in new[] { DebateGraph.Build(), WithCitations(SyntheticGraph.Make(120, seed: 5)) })
        {
            using Neo4jStore store = await PushedAsync(graph);
            foreach (string name in LocalQueries.Names)
            {
                PackQuery query = QueryPack.Find(name)!;
                IReadOnlyDictionary<string, object?> values = query.Bind(name == "coalition-candidates" ? Given("agreements=1", graph) : Given("", graph));
                CypherResult remote = await store.RunAsync(query.Statement(values));
                LocalResult local = LocalQueries.Answer(name, graph, values);
                local.Fields.Should().Equal(remote.Fields, name);
                local.Rows.Select(RowText.Line).Should().Equal(remote.Rows.Select(RowText.Line), name);
                local.Rows.Should().NotBeEmpty(name);
            }
        }
    }

    [Fact]
    public void Parameters_are_checked_before_anything_is_asked()
    {
        PackQuery query = QueryPack.Find("contested-proposals")!;
        query.Bind(new Dictionary<string, string>())["limit"].Should().Be(20L);
        query.Bind(new Dictionary<string, string> { ["limit"] = "3" })["limit"].Should().Be(3L);
        Action wrongKind = () => query.Bind(new Dictionary<string, string> { ["limit"] = "few" });
        wrongKind.Should().Throw<FormatException>().WithMessage("*whole number*");
        Action unknown = () => query.Bind(new Dictionary<string, string> { ["x"] = "1" });
        unknown.Should().Throw<FormatException>().WithMessage("*no parameter 'x'*limit*");
        Action missing = () => QueryPack.Find("opponents-of-proposal")!.Bind(new Dictionary<string, string>());
        missing.Should().Throw<FormatException>().WithMessage("*--param proposal=*");
        QueryPack.Find("no-such-query").Should().BeNull();
    }

    [Fact]
    public void Every_query_says_what_it_gives_how_to_read_it_and_what_its_parameters_mean()
    {
        foreach (PackQuery query in QueryPack.All)
        {
            query.Gives.Should().EndWith(".", query.Name);
            query.ReadAs.Length.Should().BeGreaterThan(40, query.Name);
            System.Text.RegularExpressions.Regex.Matches(query.Cypher, @"\$(\w+)").Select(m => m.Groups[1].Value).Distinct().Should().BeEquivalentTo(query.Parameters.Select(p => p.Name), query.Name);
        }
    }

    private async Task<Neo4jStore> PushedAsync(StatementGraph graph)
    {
        var store = new Neo4jStore(await server.EmptyAsync(), new Neo4jCredentials(Neo4jServer.User, server.Password));
        await store.PushAsync(graph, new PushOptions());
        return store;
    }

    private static Dictionary<string, string> Given(string parameters, StatementGraph graph) => parameters
        .Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('='))
        .ToDictionary(p => p[0], p => p[1] == "@anna-dam" ? graph.Summaries.Single(s => s.Positions.Contains("p01")).Id : p[1]);

    /// <summary>Adds citations among actors with rings and chains in them.</summary>
    private static StatementGraph WithCitations(StatementGraph graph)
    {
        string[] ids = [.. graph.Citations.Select(c => c.CitedId).Distinct().Order(StringComparer.Ordinal)];
        var random = new Random(3);
        IEnumerable<(NodeKind, string, string, Evidence)> more = Enumerable.Range(0, 40).Select(i => (NodeKind.Actor, ids[random.Next(20)], ids[random.Next(30)],
            new Evidence("e" + i.ToString(CultureInfo.InvariantCulture), graph.Articles[i].Id, 0, 5, "cites", 0.5)));
        return graph with { Citations = [.. graph.Citations, .. CitationAggregation.Of(more.Where(c => c.Item2 != c.Item3), _ => null)] };
    }
}
