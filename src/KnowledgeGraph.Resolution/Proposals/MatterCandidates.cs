namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>
/// Which units are worth comparing: all of one article, and across articles those that share the rarest stems. Each unit has a bounded number of
/// candidates, so that the cost grows with the number of units and not with its square.
/// </summary>
internal static class MatterCandidates
{
    private const int MaxCandidates = 24;

    // A stem that more units have brings no candidates.
    private const int MaxPostings = 400;

    /// <summary>Pairs of indices, the lesser first, in order.</summary>
    public static List<(int A, int B)> Of(IReadOnlyList<MatterUnit> units)
    {
        var pairs = new HashSet<(int, int)>();
        foreach (var article in units.GroupBy(u => u.Wording.Article, StringComparer.Ordinal))
        {
            var members = article.Select(u => u.Index).ToList();
            for (var i = 0; i < members.Count; i++)
            {
                for (var j = i + 1; j < members.Count; j++)
                {
                    pairs.Add((members[i], members[j]));
                }
            }
        }

        var postings = units.SelectMany(u => u.Wording.Stems.Keys.Select(s => (Stem: s, u.Index))).ToLookup(p => p.Stem, p => p.Index, StringComparer.Ordinal);
        foreach (var near in units.AsParallel().AsOrdered().Select(u => Nearest(u, units, postings)))
        {
            pairs.UnionWith(near);
        }

        return [.. pairs.OrderBy(p => p.Item1).ThenBy(p => p.Item2)];
    }

    private static List<(int, int)> Nearest(MatterUnit unit, IReadOnlyList<MatterUnit> units, ILookup<string, int> postings)
    {
        var shared = new Dictionary<int, double>();
        foreach (var (stem, weight) in unit.Wording.Stems)
        {
            var others = postings[stem];
            if (others.TryGetNonEnumeratedCount(out var count) && count > MaxPostings)
            {
                continue;
            }

            foreach (var other in others)
            {
                if (units[other].Wording.Article != unit.Wording.Article)
                {
                    shared[other] = shared.GetValueOrDefault(other) + weight;
                }
            }
        }

        return [.. shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(MaxCandidates).Select(s => (Math.Min(s.Key, unit.Index), Math.Max(s.Key, unit.Index)))];
    }
}
