using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Pipeline.Verification;

/// <summary>Checks one record: what it says of itself, and what it says of its text.</summary>
internal static class RecordChecks
{
    public static IEnumerable<VerificationFinding> Of(ArticleRecord record, string? text)
    {
        string article = record.Article.Id;
        foreach (string fault in ArticleRecordFaults.Of(record))
            yield return new(VerificationCheck.Record, article, fault);
        if (!string.Equals(record.Article.Date, PublicationDate.DayOf(record.Article.Published), StringComparison.Ordinal))
            yield return new(VerificationCheck.Record, article, "its date is not the day of its time of publication");
        foreach (VerificationFinding finding in Spans(record).Concat(Words(record, text)))
            yield return finding;
        if (text is null)
            yield break;
        if (!string.Equals(record.Article.Sha256, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), StringComparison.Ordinal))
            yield return new(VerificationCheck.Text, article, "the hash of its text is another");
        if (!string.Equals(record.Article.Sketch, TextSketch.Of(text), StringComparison.Ordinal))
            yield return new(VerificationCheck.Text, article, "the signature of its text is another");
    }

    private static IEnumerable<VerificationFinding> Spans(ArticleRecord record)
    {
        foreach (Position position in record.Positions)
        {
            if (!position.Actor.Spans.All(s => position.Evidence.Spans.Any(e => e.Contains(s))))
                yield return new(VerificationCheck.Span, record.Article.Id, $"the holder of {position.Id} stands outside its evidence");
            if (!position.Target.Spans.All(s => position.Evidence.Spans.Any(e => e.Contains(s))))
                yield return new(VerificationCheck.Span, record.Article.Id, $"the target of {position.Id} stands outside its evidence");
        }
    }

    private static IEnumerable<VerificationFinding> Words(ArticleRecord record, string? text)
    {
        var parts = record.Statements.Select(s => (s.Id, What: "content", Part: s.Content))
            .Concat(record.Positions.Select(p => (p.Id, What: "evidence", Part: p.Evidence)))
            .Concat(record.Citations.Select(c => (c.Id, What: "evidence", Part: c.Evidence)));
        foreach ((string id, string what, StatementPart part) in parts)
        {
            bool fits = text is null
                ? part.Text?.Length == part.Spans.Sum(s => s.Length) + Math.Max(0, part.Spans.Count - 1)
                : part.Spans.All(s => IsIn(s, text)) && string.Equals(part.Text, string.Join(' ', part.Spans.Select(s => s.Of(text))), StringComparison.Ordinal);
            if (!fits)
                yield return new(VerificationCheck.Quotation, record.Article.Id, $"the {what} of {id} is not the words of its spans");
        }
        if (text is null)
            yield break;
        IEnumerable<TextSpan> others = record.Entities.SelectMany(e => e.Mentions.Select(m => m.Span))
            .Concat(record.Statements.SelectMany(s => s.Cue.Spans))
            .Concat(record.Quotations.Select(q => q.Span))
            .Concat(record.Article.Furniture);
        if (!others.All(s => IsIn(s, text)))
            yield return new(VerificationCheck.Span, record.Article.Id, "a mention, cue, quotation or piece of page furniture stands outside the text");
    }

    private static bool IsIn(TextSpan span, string text) => span.Start >= 0 && span.Start <= span.End && span.End <= text.Length;
}
