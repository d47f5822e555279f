using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Tables;

namespace KnowledgeGraph.Storage.Sqlite.Tests;

public sealed class AnalystTablesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kg-tables-");

    [Fact]
    public void Tables_come_back_as_they_were_put_last()
    {
        string path = Path.Combine(folder.FullName, "graph.db");
        var tables = new AnalystTables(
            [new ActorRow("person/ada", "Ada Lund", ["A. Lund"], ActorType.Person, [KeyValuePair.Create("party", "Greens")])],
            [new ConceptRow("c1", "a tax on coal", ["tax coal"])],
            "digest");
        using (SqliteStore store = SqliteStore.Open(path))
        {
            store.ReadTables().Should().BeSameAs(AnalystTables.None);
            store.ReplaceTables(tables with { Digest = "other" });
            store.ReplaceTables(tables);
        }

        using SqliteStore reading = SqliteStore.OpenReadOnly(path);
        reading.ReadTables().Should().BeEquivalentTo(tables);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
