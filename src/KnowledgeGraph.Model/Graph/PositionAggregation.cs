using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Model.Graph;

/// <summary>Sums positions up to the edges PROPOSES, SUPPORTS and OPPOSES: the one place that says how, for resolving, filtering and verifying.</summary>
public static class PositionAggregation
{
    private const int Decimals = 4;

    /// <summary>One edge per actor, relation and target, in ordinal order of ids.</summary>
    /// <param name="positions">In any order; their origin ids say which of them count once.</param>
    public static IReadOnlyList<PositionSummary> Of(IEnumerable<PositionNode> positions) =>
    [
        .. positions
            .GroupBy(p => (p.ActorId, p.Relation, p.TargetKind, p.TargetId))
            .Select(g => Sum([.. g.OrderBy(p => p.Date is null).ThenBy(p => p.Date, StringComparer.Ordinal).ThenBy(p => p.ArticleId, StringComparer.Ordinal).ThenBy(p => p.Start).ThenBy(p => p.Id, StringComparer.Ordinal)]))
            .OrderBy(s => s.Id, StringComparer.Ordinal),
    ];

    /// <summary>Id of the edge between an actor and a target.</summary>
    public static string IdOf(string actorId, Relation relation, string targetId) => GraphIds.Of("position-edge", actorId, relation.ToString(), targetId);

    /// <summary>1 − Π (1 − the greatest confidence of a group), 4 decimals; the groups are multiplied in ordinal order of their keys.</summary>
    /// <param name="parts">Of each item the group that it belongs to (an origin, an article) and its confidence.</param>
    public static double Combine(IEnumerable<(string Group, double Confidence)> parts)
    {
        double allWrong = 1;
        foreach (var group in parts.GroupBy(p => p.Group, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            allWrong *= 1 - group.Max(p => p.Confidence);
        return Math.Round(1 - allWrong, Decimals);
    }

    private static PositionSummary Sum(IReadOnlyList<PositionNode> positions)
    {
        PositionNode first = positions[0];
        Strength[] standing = [.. positions.Select(p => p.Strength).Where(s => s != Strength.Past)];
        string[] dates = [.. positions.Select(p => p.Date).OfType<string>()];
        string? last = dates.Length > 0 ? dates[^1] : null;
        return new PositionSummary(
            IdOf(first.ActorId, first.Relation, first.TargetId),
            first.ActorId,
            first.Relation,
            first.TargetKind,
            first.TargetId,
            [.. positions.Select(p => p.Id)],
            positions.Select(p => p.ArticleId).Distinct(StringComparer.Ordinal).Count(),
            positions.Select(p => p.OriginId).Distinct(StringComparer.Ordinal).Count(),
            dates.Length > 0 ? dates[0] : null,
            last,
            standing.Length > 0 ? null : last ?? "undated",
            standing.Length > 0 ? standing.Min() : Strength.Past,
            Combine(positions.Select(p => (p.OriginId, p.Confidence))));
    }
}
