using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Pipeline.Filtering;

/// <summary>A graph as a filter leaves it: when articles are chosen, edges are summed up anew over the positions that remain.</summary>
public static class FilteredGraph
{
    /// <summary>The part of the graph that the filter lets through; nodes stay as far as an edge still touches them.</summary>
    public static StatementGraph Of(StatementGraph graph, GraphFilter filter)
    {
        if (filter == GraphFilter.Everything)
            return graph;
        Dictionary<string, ArticleNode> articles = graph.Articles.Where(a => Fits(a, filter)).ToDictionary(a => a.Id, StringComparer.Ordinal);
        IReadOnlyList<PositionNode> candidates = filter.ChoosesArticles ? [.. graph.Positions.Where(p => articles.ContainsKey(p.ArticleId))] : graph.Positions;
        PositionSummary[] summaries = [.. (filter.ChoosesArticles ? PositionAggregation.Of(candidates) : graph.Summaries).Where(s => Fits(s, filter))];
        HashSet<string> kept = [.. summaries.SelectMany(s => s.Positions)];
        PositionNode[] positions = [.. candidates.Where(p => kept.Contains(p.Id))];
        CitationEdge[] citations = [.. Citations(graph, filter, articles).Where(c => Fits(c, filter))];
        SpeaksForEdge[] speaksFor = [.. graph.SpeaksFor.Where(s => filter.ActorId is null || Is(s.ActorId, filter) || Is(s.ForId, filter))];
        HashSet<string> touched =
        [
            .. summaries.SelectMany(s => (string[])[s.ActorId, s.TargetId]),
            .. positions.SelectMany(p => p.Via),
            .. citations.SelectMany(c => (string[])[c.CitingId, c.CitedId]),
            .. speaksFor.SelectMany(s => (string[])[s.ActorId, s.ForId]),
        ];
        ConcernsEdge[] concerns = [.. graph.Concerns.Where(c => touched.Contains(c.ProposalId))];
        touched.UnionWith(concerns.Select(c => c.ActorId));
        return graph with
        {
            Actors = [.. graph.Actors.Where(a => touched.Contains(a.Id))],
            Proposals = [.. graph.Proposals.Where(p => touched.Contains(p.Id))],
            Articles = [.. articles.Values.OrderBy(a => a.Id, StringComparer.Ordinal)],
            Statements = [.. graph.Statements.Where(s => articles.ContainsKey(s.ArticleId))],
            Positions = positions,
            Origins = [.. graph.Origins.Where(o => o.Positions.Any(kept.Contains))],
            Summaries = summaries,
            Citations = citations,
            SpeaksFor = speaksFor,
            Concerns = concerns,
            SameStories = [.. graph.SameStories.Where(s => articles.ContainsKey(s.ArticleId) && articles.ContainsKey(s.OtherId))],
        };
    }

    private static IReadOnlyList<CitationEdge> Citations(StatementGraph graph, GraphFilter filter, Dictionary<string, ArticleNode> articles)
    {
        if (!filter.ChoosesArticles)
            return graph.Citations;
        return CitationAggregation.Of(
            graph.Citations.SelectMany(c => c.Evidence.Where(e => articles.ContainsKey(e.ArticleId)).Select(e => (c.CitingKind, c.CitingId, c.CitedId, e))),
            id => articles[id].Date);
    }

    private static bool Fits(ArticleNode article, GraphFilter filter)
    {
        if (filter.Publisher is { } publisher && !string.Equals(article.Publisher, publisher, StringComparison.OrdinalIgnoreCase))
            return false;
        if (filter.FromDate is { } from && (article.Date is null || string.CompareOrdinal(article.Date, from) < 0))
            return false;
        return filter.ToDate is not { } to || (article.Date is not null && string.CompareOrdinal(article.Date, to) <= 0);
    }

    private static bool Fits(PositionSummary summary, GraphFilter filter) =>
        summary.Confidence >= filter.MinConfidence
        && summary.Origins >= filter.MinOrigins
        && (filter.WithPast || summary.Until is null)
        && (filter.ActorId is null || Is(summary.ActorId, filter) || Is(summary.TargetId, filter));

    private static bool Fits(CitationEdge citation, GraphFilter filter) => filter.ActorId is null || Is(citation.CitingId, filter) || Is(citation.CitedId, filter);

    private static bool Is(string id, GraphFilter filter) => string.Equals(id, filter.ActorId, StringComparison.Ordinal);
}
