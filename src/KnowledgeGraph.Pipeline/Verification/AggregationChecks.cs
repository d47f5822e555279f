using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Pipeline.Verification;

/// <summary>Aggregates positions and citations anew and compares.</summary>
internal static class AggregationChecks
{
    public static IEnumerable<VerificationFinding> Of(StatementGraph graph)
    {
        Dictionary<string, string?> dates = graph.Articles.DistinctBy(a => a.Id, StringComparer.Ordinal).ToDictionary(a => a.Id, a => a.Date, StringComparer.Ordinal);
        IReadOnlyList<PositionSummary> summaries = PositionAggregation.Of(graph.Positions);
        IReadOnlyList<CitationEdge> citations = CitationAggregation.Of(
            graph.Citations.SelectMany(c => c.Evidence.Select(e => (c.CitingKind, c.CitingId, c.CitedId, e))), dates.GetValueOrDefault);
        return Compare("summary", graph.Summaries, summaries, s => s.Id, Same)
            .Concat(Compare("citation", graph.Citations, citations, c => c.Id, Same))
            .Concat(Origins(graph));
    }

    private static IEnumerable<VerificationFinding> Compare<T>(string what, IReadOnlyList<T> stored, IReadOnlyList<T> fresh, Func<T, string> id, Func<T, T, bool> same)
    {
        Dictionary<string, T> expected = fresh.ToDictionary(id, StringComparer.Ordinal);
        foreach (T edge in stored)
        {
            if (!expected.Remove(id(edge), out T? other))
                yield return new(VerificationCheck.Summary, id(edge), $"the {what} sums up nothing that is there");
            else if (!same(edge, other))
                yield return new(VerificationCheck.Summary, id(edge), $"the {what} differs from what it sums up");
        }
        foreach (string missing in expected.Keys)
            yield return new(VerificationCheck.Summary, missing, $"the {what} is missing");
    }

    private static IEnumerable<VerificationFinding> Origins(StatementGraph graph)
    {
        ILookup<string, string> members = graph.Positions.ToLookup(p => p.OriginId, p => p.Id, StringComparer.Ordinal);
        foreach (Origin origin in graph.Origins)
        {
            if (!members[origin.Id].Order(StringComparer.Ordinal).SequenceEqual(origin.Positions.Order(StringComparer.Ordinal), StringComparer.Ordinal))
                yield return new(VerificationCheck.Summary, origin.Id, "the origin lists other positions than those that name it");
        }
    }

    private static bool Same(PositionSummary a, PositionSummary b) =>
        a.Positions.SequenceEqual(b.Positions, StringComparer.Ordinal) && a with { Positions = b.Positions } == b;

    private static bool Same(CitationEdge a, CitationEdge b) => a.Evidence.SequenceEqual(b.Evidence) && a with { Evidence = b.Evidence } == b;
}
