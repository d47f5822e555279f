using KnowledgeGraph.Model.Storage;
using KnowledgeGraph.Storage.Contract.Graphs;

namespace KnowledgeGraph.Storage.Sqlite.Tests.Stores;

public sealed class SqliteGraphStoreTests : GraphStoreContract, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    protected override IGraphStore Open() => SqliteStore.Open(folder["graph.db"]);
}
