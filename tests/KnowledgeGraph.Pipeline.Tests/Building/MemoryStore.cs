using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Storage;

namespace KnowledgeGraph.Pipeline.Tests.Building;

/// <summary>The two store contracts over dictionaries.</summary>
internal sealed class MemoryStore : IRecordStore, IGraphStore
{
    private readonly SortedDictionary<string, string> records = new(StringComparer.Ordinal);
    private StatementGraph? graph;

    public PutOutcome Put(ArticleRecord record)
    {
        string json = ArticleRecordJson.Write(record);
        if (!records.TryGetValue(record.Article.Id, out string? before))
        {
            records[record.Article.Id] = json;
            return PutOutcome.Added;
        }
        if (string.Equals(before, json, StringComparison.Ordinal))
            return PutOutcome.Unchanged;
        records[record.Article.Id] = json;
        return PutOutcome.Replaced;
    }

    public bool Remove(string articleId) => records.Remove(articleId);

    public ArticleRecord? FindRecord(string articleId) => records.TryGetValue(articleId, out string? json) ? ArticleRecordJson.Read(json) : null;

    public IEnumerable<ArticleRecord> ReadRecords() => records.Values.Select(ArticleRecordJson.Read);

    public IReadOnlyList<StoredRecord> ListRecords() =>
        [.. ReadRecords().Select(r => new StoredRecord(r.Article.Id, GraphInputs.RecordDigest(ArticleRecordJson.Write(r)), r.Article.Sha256, r.Fingerprint))];

    public void ReplaceGraph(StatementGraph graph) => this.graph = graph;

    public StatementGraph? ReadGraph() => graph;

    public string? ReadGraphDigest() => graph?.Digest;

    public void Dispose()
    {
    }
}
