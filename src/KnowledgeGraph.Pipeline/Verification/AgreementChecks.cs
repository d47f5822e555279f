using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Pipeline.Verification;

/// <summary>
/// Compares the graph with the records, article by article: each article stands in both, and each statement, position and piece of evidence of the
/// graph is one that its record holds, word for word.
/// </summary>
internal sealed class AgreementChecks(StatementGraph graph, CorrectionSet corrections)
{
    private readonly Dictionary<string, ArticleNode> articles = graph.Articles.DistinctBy(a => a.Id, StringComparer.Ordinal).ToDictionary(a => a.Id, StringComparer.Ordinal);
    private readonly ILookup<string, StatementNode> statements = graph.Statements.ToLookup(s => s.ArticleId, StringComparer.Ordinal);
    private readonly ILookup<string, PositionNode> positions = graph.Positions.ToLookup(p => p.ArticleId, StringComparer.Ordinal);
    private readonly ILookup<string, (string Edge, Evidence Evidence)> citations =
        graph.Citations.SelectMany(c => c.Evidence.Select(e => (c.Id, e))).ToLookup(c => c.e.ArticleId, StringComparer.Ordinal);
    private readonly HashSet<string> removed = [.. corrections.Of(CorrectionKind.Remove).Select(c => c.Article!)];
    private readonly HashSet<string> relabelled = [.. corrections.Of(CorrectionKind.Relabel).Select(c => c.Article!)];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Where the graph says other than this record.</summary>
    public IEnumerable<VerificationFinding> Compare(ArticleRecord record)
    {
        ArticleHeader header = record.Article;
        if (removed.Contains(header.Id))
            yield break;
        seen.Add(header.Id);
        if (!articles.TryGetValue(header.Id, out ArticleNode? article))
        {
            yield return new(VerificationCheck.Agreement, header.Id, "the article has a record but does not stand in the graph");
            yield break;
        }
        var expected = new ArticleNode(
            header.Id, header.Title, header.Url, header.Publisher, article.PublisherId, header.Published, header.Date, header.Sha256, header.Words, record.Fingerprint);
        if (article != expected)
            yield return new(VerificationCheck.Agreement, header.Id, "the article is described otherwise than in its record");

        HashSet<string> keys = [.. record.Statements.Select(s => Key(Extent([.. s.Source?.Spans ?? [], .. s.Cue.Spans, .. s.Content.Spans]), s.Content.Text, GraphIds.Part(s.Cue.Spans)))];
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (StatementNode node in statements[header.Id])
        {
            string key = Key(new(node.Start, node.End), node.Text, GraphIds.Part(node.Cue));
            if (!keys.Contains(key))
                yield return new(VerificationCheck.Agreement, node.Id, "no record holds this statement");
            found.Add(key);
        }
        if (found.Count < keys.Count)
            yield return new(VerificationCheck.Agreement, header.Id, "the graph lacks statements that its record holds");

        bool mayDiffer = relabelled.Contains(header.Id);
        keys = [.. record.Positions.Select(p => Key(Extent(p.Evidence.Spans), p.Evidence.Text, Stance(p.Relation), GraphIds.Part(p.Actor.Spans), GraphIds.Part(p.Target.Spans), p.Target.Text))];
        foreach (PositionNode node in positions[header.Id].Where(p => !keys.Contains(Key(new(p.Start, p.End), p.Text, Stance(p.Relation), GraphIds.Part(p.Holder), GraphIds.Part(p.Target), p.TargetText))))
            yield return new(VerificationCheck.Agreement, node.Id, "no record holds this position");
        foreach (PositionNode node in positions[header.Id].Where(p => !string.Equals(p.Date, header.Date, StringComparison.Ordinal)))
            yield return new(VerificationCheck.Agreement, node.Id, "its date is not that of its article");

        keys = [.. record.Citations.Select(c => Key(Extent(c.Evidence.Spans), c.Evidence.Text))];
        foreach ((string edge, Evidence evidence) in citations[header.Id].Where(c => !keys.Contains(Key(new(c.Evidence.Start, c.Evidence.End), c.Evidence.Text))))
            yield return new(VerificationCheck.Agreement, edge, $"no record holds its evidence {evidence.Id}");

        // A correction may have given a position of this article another relation.
        string Stance(Relation relation) => mayDiffer ? "" : relation.ToString();
    }

    /// <summary>Articles of the graph that no record was seen of.</summary>
    public IEnumerable<VerificationFinding> WhatNoRecordHolds() =>
        graph.Articles.Where(a => !seen.Contains(a.Id)).Select(a => new VerificationFinding(VerificationCheck.Agreement, a.Id, "the article stands in the graph but has no record"));

    private static TextSpan Extent(IReadOnlyList<TextSpan> spans) => spans.Count == 0 ? default : new(spans.Min(s => s.Start), spans.Max(s => s.End));

    private static string Key(TextSpan extent, string? text, params ReadOnlySpan<string> parts) => GraphIds.Part([extent]) + "|" + string.Join('|', parts!) + "|" + text;
}
