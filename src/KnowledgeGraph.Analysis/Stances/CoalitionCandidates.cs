using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Analysis.Stances;

/// <summary>Pairs of actors that could form a coalition.</summary>
public static class CoalitionCandidates
{
    /// <summary>Pairs with enough agreements, no disagreement and no standing opposition between them; by agreements, then ids.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="agreements">Proposals on the same side at least.</param>
    public static IReadOnlyList<CoalitionCandidate> Find(StatementGraph graph, int agreements)
    {
        var opposed = new HashSet<(string, string)>(graph.Summaries
            .Where(s => s.Until is null && s.Relation == Relation.Opposes && s.TargetKind == TargetKind.Actor)
            .Select(s => string.CompareOrdinal(s.ActorId, s.TargetId) < 0 ? (s.ActorId, s.TargetId) : (s.TargetId, s.ActorId)));
        return
        [
            .. new StandingSides(graph).Pairs()
                .Where(p => p.Value.Same >= agreements && p.Value.Opposite == 0 && !opposed.Contains(p.Key))
                .Select(p => new CoalitionCandidate(p.Key.Item1, p.Key.Item2, p.Value.Same))
                .OrderByDescending(c => c.Agreements).ThenBy(c => c.ActorId, StringComparer.Ordinal).ThenBy(c => c.OtherId, StringComparer.Ordinal),
        ];
    }
}
