namespace KnowledgeGraph.Resolution.Names;

/// <summary>Sets the words of two names against each other: greedily, the likest pair first, one word also against up to three joined ones.</summary>
internal static class TokenAligner
{
    private const int MaxJoin = 3;
    private const double LeastLikeness = 0.3;
    private const double LeastJoinLikeness = 0.8;

    // Equal words come before all others.
    private const double EqualRank = 3;

    public static TokenAlignment Align(IReadOnlyList<string> a, IReadOnlyList<string> b, bool person)
    {
        var candidates = new List<(double Rank, AlignedPair Pair)>();
        for (var countA = 1; countA <= Math.Min(MaxJoin, a.Count); countA++)
        {
            for (var countB = 1; countB <= (countA == 1 ? Math.Min(MaxJoin, b.Count) : 1); countB++)
            {
                AddCandidates(a, countA, b, countB, person, candidates);
            }
        }

        // A stable order: rank, then place.
        candidates.Sort((x, y) =>
        {
            var order = y.Rank.CompareTo(x.Rank);
            order = order != 0 ? order : x.Pair.StartA.CompareTo(y.Pair.StartA);
            order = order != 0 ? order : x.Pair.StartB.CompareTo(y.Pair.StartB);
            order = order != 0 ? order : x.Pair.CountA.CompareTo(y.Pair.CountA);
            return order != 0 ? order : x.Pair.CountB.CompareTo(y.Pair.CountB);
        });

        var usedA = new bool[a.Count];
        var usedB = new bool[b.Count];
        var pairs = new List<AlignedPair>();
        foreach (var (_, pair) in candidates)
        {
            if (usedA.AsSpan(pair.StartA, pair.CountA).Contains(true) || usedB.AsSpan(pair.StartB, pair.CountB).Contains(true))
            {
                continue;
            }

            usedA.AsSpan(pair.StartA, pair.CountA).Fill(true);
            usedB.AsSpan(pair.StartB, pair.CountB).Fill(true);
            pairs.Add(pair);
        }

        return new TokenAlignment(pairs, Unused(usedA), Unused(usedB));
    }

    private static void AddCandidates(IReadOnlyList<string> a, int countA, IReadOnlyList<string> b, int countB, bool person, List<(double, AlignedPair)> candidates)
    {
        for (var i = 0; i + countA <= a.Count; i++)
        {
            var wordA = Joined(a, i, countA);
            for (var j = 0; j + countB <= b.Count; j++)
            {
                var wordB = Joined(b, j, countB);
                var (likeness, edits, kind) = TokenLikeness.Between(wordA, wordB, person);
                if (countA + countB > 2)
                {
                    if (kind is not (TokenMatchKind.Equal or TokenMatchKind.Spelling) || likeness < LeastJoinLikeness)
                    {
                        continue;
                    }

                    likeness -= 0.02;
                    kind = TokenMatchKind.Joined;
                }

                if (likeness < LeastLikeness)
                {
                    continue;
                }

                var shift = -0.01 * Math.Abs((i / (double)a.Count) - (j / (double)b.Count));
                var rank = likeness >= 1
                    ? EqualRank + shift + (0.001 * wordA.Length)
                    : (likeness * Math.Sqrt(Math.Sqrt(wordA.Length + wordB.Length))) + shift;
                candidates.Add((rank, new AlignedPair(i, countA, j, countB, likeness, edits, kind)));
            }
        }
    }

    public static string Joined(IReadOnlyList<string> words, int start, int count) =>
        count == 1 ? words[start] : string.Concat(words.Skip(start).Take(count));

    private static List<int> Unused(bool[] used)
    {
        var rest = new List<int>();
        for (var i = 0; i < used.Length; i++)
        {
            if (!used[i])
            {
                rest.Add(i);
            }
        }

        return rest;
    }
}
