using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Storage.Contract.Graphs;
using KnowledgeGraph.Storage.Neo4j.Connections;
using KnowledgeGraph.Storage.Neo4j.Importing;
using KnowledgeGraph.Storage.Neo4j.Pushing;
using KnowledgeGraph.Storage.Neo4j.Tests.Pushing;
using KnowledgeGraph.Storage.Neo4j.Tests.Servers;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Importing;

public sealed class ImportFilesTests(Neo4jServer server) : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "kg-import-" + Guid.NewGuid().ToString("N"));

    [Fact]
    public async Task What_neo4j_admin_imports_is_what_a_push_gives()
    {
        const string Nasty = "a;b|c\u001fd \"quoted\" \\\" =1+1,\r\n'x'";
        StatementGraph graph = GraphFixtures.Full with
        {
            Actors = [GraphFixtures.Full.Actors[0] with { Name = Nasty, Members = [Nasty, "b"], Attributes = [new("party", ""), new("wikidata", "Q20")] }, .. GraphFixtures.Full.Actors.Skip(1)],
        };
        Neo4jAddress address = await server.EmptyAsync();
        if (!server.IsOurs)
            Assert.Skip("needs neo4j-admin");
        using HttpTransport transport = server.Connect(address);
        using var store = new Neo4jStore(address, new Neo4jCredentials(Neo4jServer.User, server.Password));
        await store.PushAsync(graph, new PushOptions());
        string[] pushed = await DatabaseDump.ReadAsync(transport);

        string csv = Path.Combine(_folder, "csv");
        string command = ImportFiles.Write(graph, csv);
        string home = Path.Combine(_folder, "home");
        server.Admin(home, [.. command.Split(' ').Skip(1).Select(a => InFolder(a, csv))]);
        (Neo4jAddress imported, string password) = server.StartOther(home);
        try
        {
            using var other = new HttpTransport(imported, new Neo4jCredentials(Neo4jServer.User, password), TimeSpan.FromSeconds(60));
            DatabaseDump.Differences(await DatabaseDump.ReadAsync(other), pushed).Should().BeEmpty();
            using var otherStore = new Neo4jStore(imported, new Neo4jCredentials(Neo4jServer.User, password));
            (await otherStore.PushAsync(graph, new PushOptions())).AlreadyThere.Should().BeTrue("a push goes on from an import");
        }
        finally
        {
            server.KillOther(home);
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The command is meant for the folder of the files; here it runs elsewhere.</summary>
    private static string InFolder(string argument, string folder)
    {
        int name = argument.LastIndexOf('=') + 1;
        return argument.EndsWith(".csv", StringComparison.Ordinal) ? argument[..name] + Path.Combine(folder, argument[name..]) : argument;
    }
}
