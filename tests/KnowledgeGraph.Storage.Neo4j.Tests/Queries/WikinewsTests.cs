using KnowledgeGraph.Analysis.Queries;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Pipeline.Building;
using KnowledgeGraph.Storage.Neo4j.Connections;
using KnowledgeGraph.Storage.Neo4j.Pushing;
using KnowledgeGraph.Storage.Neo4j.Queries;
using KnowledgeGraph.Storage.Neo4j.Tests.Servers;
using KnowledgeGraph.Storage.Sqlite;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Queries;

/// <summary>On the graph of real articles the file answers as the server does, row by row.</summary>
public sealed class WikinewsTests(Neo4jServer server) : IDisposable
{
    /// <summary>Queries and parameters that give rows on the corpus.</summary>
    private static readonly (string Query, string? Parameter, string? Value)[] WithRows =
    [
        ("bridging-actors", null, null), ("bridging-actors", "limit", "1000"), ("coalition-candidates", "agreements", "1"),
        ("contested-proposals", null, null), ("chains-to-first-source", "steps", "1"),
    ];

    /// <summary>A third of the corpus, so that the test takes seconds.</summary>
    private const int Articles = 85;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kg-wikinews-");

    [Fact]
    public async Task The_file_answers_as_the_server_does()
    {
        StatementGraph graph = await BuildAsync();
        using var store = new Neo4jStore(await server.EmptyAsync(), new Neo4jCredentials(Neo4jServer.User, server.Password));
        PushReport report = await store.PushAsync(graph, new PushOptions());
        report.NodesCreated.Should().Be(graph.Actors.Count + graph.Proposals.Count + graph.Articles.Count + graph.Statements.Count + graph.Positions.Count);

        foreach ((string name, string? parameter, string? value) in WithRows)
            (await CompareAsync(store, graph, name, parameter, value)).Should().BePositive(name);
        // Articles of one outlet hold no rings, and few actors agree twice: equal, but maybe empty.
        foreach (string name in LocalQueries.Names)
            await CompareAsync(store, graph, name, null, null);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<int> CompareAsync(Neo4jStore store, StatementGraph graph, string name, string? parameter, string? value)
    {
        PackQuery query = QueryPack.Find(name)!;
        IReadOnlyDictionary<string, object?> values = query.Bind(parameter is null ? [] : new Dictionary<string, string> { [parameter] = value! });
        CypherResult remote = await store.RunAsync(query.Statement(values));
        LocalResult local = LocalQueries.Answer(name, graph, values);
        local.Fields.Should().Equal(remote.Fields, name);
        local.Rows.Select(RowText.Line).Should().Equal(remote.Rows.Select(RowText.Line), name);
        return local.Rows.Count;
    }

    private async Task<StatementGraph> BuildAsync()
    {
        string? corpus = FindCorpus();
        Assert.SkipWhen(corpus is null, "../shared/corpora/wikinews-2019-2020.jsonl is not here");
        server.Start();
        using SqliteStore store = SqliteStore.Open(Path.Combine(folder.FullName, "graph.db"));
        BuildReport report = await new GraphBuilder(new ModelExtraction(), new ModelResolution()).BuildAsync(
            new ArticleReader().Read([corpus]).Take(Articles), store, new BuildOptions(), stop: TestContext.Current.CancellationToken);
        report.Rejections.Should().BeEmpty();
        return store.ReadGraph()!;
    }

    private static string? FindCorpus()
    {
        for (DirectoryInfo? up = new(AppContext.BaseDirectory); up is not null; up = up.Parent)
        {
            string corpus = Path.Combine(up.FullName, "..", "shared", "corpora", "wikinews-2019-2020.jsonl");
            if (File.Exists(Path.Combine(up.FullName, "KnowledgeGraph.sln")))
                return File.Exists(corpus) ? corpus : null;
        }
        return null;
    }
}
