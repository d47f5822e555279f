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
        var pairs = new List<(int A, int B)>();
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

        var postings = Postings(units);
        var near = new List<(int A, int B)>[units.Count];
        Parallel.For(0, units.Count, () => new long[units.Count], (i, _, shared) =>
        {
            near[i] = Nearest(units[i], units, postings, shared);
            return shared;
        }, _ => { });
        pairs.AddRange(near.SelectMany(n => n));
        pairs.Sort();
        return [.. pairs.Where((p, i) => i == 0 || p != pairs[i - 1])];
    }

    private static Dictionary<int, List<int>> Postings(IReadOnlyList<MatterUnit> units)
    {
        var postings = new Dictionary<int, List<int>>();
        foreach (var unit in units)
        {
            foreach (var stem in unit.Wording.Stems.Ids)
            {
                if (!postings.TryGetValue(stem, out var list))
                {
                    postings.Add(stem, list = []);
                }

                list.Add(unit.Index);
            }
        }

        return postings;
    }

    /// <param name="unit">The unit.</param>
    /// <param name="units">All units.</param>
    /// <param name="postings">The units of each stem.</param>
    /// <param name="shared">For each unit the weight that is shared: all 0 before and after.</param>
    private static List<(int, int)> Nearest(MatterUnit unit, IReadOnlyList<MatterUnit> units, Dictionary<int, List<int>> postings, long[] shared)
    {
        var found = new List<int>();
        var stems = unit.Wording.Stems;
        for (var place = 0; place < stems.Ids.Count; place++)
        {
            var others = postings[stems.Ids[place]];
            if (others.Count > MaxPostings)
            {
                continue;
            }

            foreach (var other in others)
            {
                if (shared[other] == 0)
                {
                    found.Add(other);
                }

                shared[other] += stems.WeightAt(place);
            }
        }

        var near = found.FindAll(o => units[o].Wording.Article != unit.Wording.Article);
        near.Sort((a, b) => shared[a] != shared[b] ? shared[b].CompareTo(shared[a]) : a.CompareTo(b));
        var pairs = near.Take(MaxCandidates).Select(o => (Math.Min(o, unit.Index), Math.Max(o, unit.Index))).ToList();
        foreach (var other in found)
        {
            shared[other] = 0;
        }

        return pairs;
    }
}
