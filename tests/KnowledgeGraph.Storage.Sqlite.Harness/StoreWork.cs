using System.Globalization;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Storage.Contract.Graphs;
using KnowledgeGraph.Storage.Contract.Records;

namespace KnowledgeGraph.Storage.Sqlite.Harness;

/// <summary>Work like a build's: records one by one and in batches, then a graph that depends on what the store holds.</summary>
public static class StoreWork
{
    private const int Articles = 60;
    private const int Batch = 20;

    /// <summary>Puts the articles of a round, some of them twice and one out again, and writes the graph after each batch.</summary>
    /// <param name="store">Where to.</param>
    /// <param name="fingerprint">The round's fingerprint: another one replaces all records.</param>
    public static void Do(SqliteStore store, string fingerprint)
    {
        for (int first = 0; first < Articles; first += Batch)
        {
            ArticleRecord[] batch = [.. Enumerable.Range(first, Batch).Select(i => Record(i, fingerprint))];
            store.Remove(batch[0].Article.Id);
            foreach (ArticleRecord record in batch.Take(Batch / 2))
                store.Put(record);
            store.PutMany(batch);
            store.ReplaceGraph(GraphOf(store));
        }
    }

    /// <summary>A graph that is a function of the stored records.</summary>
    private static StatementGraph GraphOf(SqliteStore store)
    {
        ArticleNode[] articles =
        [
            .. store.ReadRecords().Select(r => new ArticleNode(
                r.Article.Id, r.Article.Title, r.Article.Url, r.Article.Publisher, null, r.Article.Published, r.Article.Date, r.Article.Sha256, r.Article.Words, r.Fingerprint)),
        ];
        return GraphFixtures.Full with
        {
            Digest = GraphInputs.Digest(store.ListRecords().Select(r => KeyValuePair.Create(r.ArticleId, r.Digest)), "", "", "work"),
            Articles = [.. GraphFixtures.Full.Articles.Concat(articles).OrderBy(a => a.Id, StringComparer.Ordinal)],
        };
    }

    private static ArticleRecord Record(int number, string fingerprint)
    {
        ArticleRecord record = RecordFixtures.All[number % RecordFixtures.All.Count];
        string id = record.Article.Id + string.Create(CultureInfo.InvariantCulture, $"-{number:000}");
        return record with { Fingerprint = fingerprint, Article = record.Article with { Id = id } };
    }
}
