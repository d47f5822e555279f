using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Storage.Sqlite.Records;

/// <summary>The columns of <c>records</c> that repeat what the record's JSON says, for those who query the tables.</summary>
internal sealed record RecordRow(
    string ArticleId,
    string Digest,
    string Sha256,
    string Fingerprint,
    string? Title,
    string? Url,
    string? Publisher,
    string? Published,
    string? Date,
    int Words,
    int Entities,
    int Statements,
    int Positions,
    int Citations)
{
    public static RecordRow Of(ArticleRecord record, string digest) => new(
        record.Article.Id,
        digest,
        record.Article.Sha256,
        record.Fingerprint,
        record.Article.Title,
        record.Article.Url,
        record.Article.Publisher,
        record.Article.Published,
        record.Article.Date,
        record.Article.Words,
        record.Entities.Count,
        record.Statements.Count,
        record.Positions.Count,
        record.Citations.Count);
}
