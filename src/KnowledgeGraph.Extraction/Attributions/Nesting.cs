namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>Which attribution stands in the content of which.</summary>
internal static class Nesting
{
    /// <summary>For each attribution the one with the shortest content that holds its cue, or null. Contents shrink on the way down: no circles.</summary>
    /// <param name="attributions">The attributions.</param>
    /// <param name="contents">First and last word of each stretch of their contents, in order.</param>
    public static int?[] Parents(IReadOnlyList<RoleLabelling> attributions, IReadOnlyList<List<(int First, int Last)>> contents)
    {
        int[] sizes = [.. contents.Select(content => content.Sum(span => span.Last - span.First + 1))];
        int?[] parents = new int?[attributions.Count];
        int[] heads = [.. attributions.Select(a => a.Head)];
        int[] byHead = [.. Enumerable.Range(0, heads.Length)];
        Array.Sort(heads, byHead);
        for (int j = 0; j < parents.Length; j++)
        {
            if (contents[j].Count == 0)
                continue;
            int end = contents[j][^1].Last + 1;
            for (int k = LowerBound(heads, contents[j][0].First); k < heads.Length && heads[k] < end; k++)
            {
                int i = byHead[k];
                int head = heads[k];
                bool holds = j != i && sizes[j] > sizes[i] && contents[j].Exists(span => span.First <= head && head <= span.Last);
                if (holds && (parents[i] is not int best || sizes[j] < sizes[best]))
                    parents[i] = j;
            }
        }

        return parents;
    }

    private static int LowerBound(int[] sorted, int least)
    {
        int at = Array.BinarySearch(sorted, least);
        at = at < 0 ? ~at : at;
        while (at > 0 && sorted[at - 1] == least)
            at--;
        return at;
    }
}
