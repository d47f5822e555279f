using KnowledgeGraph.Model.Storage;
using KnowledgeGraph.Storage.Contract.Records;

namespace KnowledgeGraph.Storage.Sqlite.Tests.Stores;

public sealed class SqliteRecordStoreTests : RecordStoreContract, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    protected override IRecordStore Open() => SqliteStore.Open(folder["graph.db"]);
}
