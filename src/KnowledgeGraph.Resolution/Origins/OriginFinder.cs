using System.Globalization;
using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Resolution.Origins;

/// <summary>
/// Tells which positions of one holder, relation and matter come from one source: the same article, near-duplicate texts, the same first medium
/// within three days (or undated), a shared quotation.
/// </summary>
internal sealed class OriginFinder(IReadOnlySet<(string, string)> sameStories, Func<string, string> nameOf)
{
    private const int MaxDays = 3;

    /// <summary>The origins of positions that share holder, relation and matter.</summary>
    public IEnumerable<Origin> Of(IReadOnlyList<PositionTrace> positions)
    {
        var ordered = positions.OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
        var parent = Enumerable.Range(0, ordered.Count).ToArray();
        var reasons = new SortedSet<string>[ordered.Count];
        for (var i = 0; i < ordered.Count; i++)
        {
            reasons[i] = new SortedSet<string>(StringComparer.Ordinal);
        }

        for (var i = 0; i < ordered.Count; i++)
        {
            for (var j = i + 1; j < ordered.Count; j++)
            {
                if (ReasonFor(ordered[i], ordered[j]) is not { } reason)
                {
                    continue;
                }

                var (a, b) = (Root(i), Root(j));
                var (root, child) = a < b ? (a, b) : (b, a);
                reasons[root].Add(reason);
                if (root != child)
                {
                    parent[child] = root;
                    reasons[root].UnionWith(reasons[child]);
                }
            }
        }

        return Enumerable.Range(0, ordered.Count).GroupBy(Root).Select(group =>
        {
            var ids = group.Select(i => ordered[i].Id).ToList();
            var reason = ids.Count == 1 ? "single report" : string.Join("; ", reasons[group.Key]);
            return new Origin(GraphIds.Of([.. ids.Prepend("origin")]), reason, ids);
        });

        int Root(int i)
        {
            while (parent[i] != i)
            {
                i = parent[i] = parent[parent[i]];
            }

            return i;
        }
    }

    private string? ReasonFor(PositionTrace a, PositionTrace b)
    {
        if (a.ArticleId == b.ArticleId)
        {
            return $"told in one article, {a.ArticleId}";
        }

        var pair = string.CompareOrdinal(a.ArticleId, b.ArticleId) < 0 ? (a.ArticleId, b.ArticleId) : (b.ArticleId, a.ArticleId);
        if (sameStories.Contains(pair))
        {
            return $"the texts of {pair.Item1} and {pair.Item2} are near-duplicates";
        }

        if (SharedMedium(a, b) is { } medium && Days(a.Date, b.Date) is var days && days is null or <= MaxDays)
        {
            var apart = days is null ? "undated" : string.Create(CultureInfo.InvariantCulture, $"{days} {(days == 1 ? "day" : "days")} apart");
            return $"{pair.Item1} and {pair.Item2} both have it from {nameOf(medium)}, {apart}";
        }

        return a.Quotations.Intersect(b.Quotations, StringComparer.Ordinal).Any()
            ? $"{pair.Item1} and {pair.Item2} share a quotation of eight words or more"
            : null;
    }

    /// <summary>The medium that both name first, or that one names and the other is published by.</summary>
    private static string? SharedMedium(PositionTrace a, PositionTrace b)
    {
        if (a.Medium is not null && (a.Medium == b.Medium || (b.Medium is null && a.Medium == b.Outlet)))
        {
            return a.Medium;
        }

        return a.Medium is null && b.Medium is not null && b.Medium == a.Outlet ? b.Medium : null;
    }

    private static int? Days(string? a, string? b) =>
        a is null || b is null
            ? null
            : Math.Abs(DateOnly.ParseExact(a, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - DateOnly.ParseExact(b, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber);
}
