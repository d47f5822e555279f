namespace KnowledgeGraph.Model.Graph;

/// <summary>Sums the evidence of citations up to CITES edges: the one place that says how, for resolving, filtering and verifying.</summary>
public static class CitationAggregation
{
    /// <summary>One edge per citing and cited, in ordinal order of ids.</summary>
    /// <param name="citations">Who cites whom, with the sentence, in any order.</param>
    /// <param name="dates">Calendar day of an article, null when it is undated.</param>
    public static IReadOnlyList<CitationEdge> Of(
        IEnumerable<(NodeKind CitingKind, string CitingId, string CitedId, Evidence Evidence)> citations, Func<string, string?> dates) =>
    [
        .. citations
            .GroupBy(c => (c.CitingKind, c.CitingId, c.CitedId))
            .Select(g => Sum(g.Key.CitingKind, g.Key.CitingId, g.Key.CitedId, g.Select(c => c.Evidence), dates))
            .OrderBy(e => e.Id, StringComparer.Ordinal),
    ];

    /// <summary>Id of the edge between a citing and a cited node.</summary>
    public static string IdOf(NodeKind citingKind, string citingId, string citedId) => GraphIds.Of("cites", citingKind.ToString(), citingId, citedId);

    private static CitationEdge Sum(NodeKind citingKind, string citingId, string citedId, IEnumerable<Evidence> evidence, Func<string, string?> dates)
    {
        (Evidence Evidence, string? Date)[] items =
        [
            .. evidence
                .DistinctBy(e => e.Id, StringComparer.Ordinal)
                .Select(e => (Evidence: e, Date: dates(e.ArticleId)))
                .OrderBy(e => e.Date is null).ThenBy(e => e.Date, StringComparer.Ordinal)
                .ThenBy(e => e.Evidence.ArticleId, StringComparer.Ordinal).ThenBy(e => e.Evidence.Start).ThenBy(e => e.Evidence.Id, StringComparer.Ordinal),
        ];
        string[] known = [.. items.Select(i => i.Date).OfType<string>()];
        return new CitationEdge(
            IdOf(citingKind, citingId, citedId),
            citingKind,
            citingId,
            citedId,
            [.. items.Select(i => i.Evidence)],
            items.Select(i => i.Evidence.ArticleId).Distinct(StringComparer.Ordinal).Count(),
            known.Length > 0 ? known[0] : null,
            known.Length > 0 ? known[^1] : null,
            PositionAggregation.Combine(items.Select(i => (i.Evidence.ArticleId, i.Evidence.Confidence))));
    }
}
