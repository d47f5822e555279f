namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>Which attribution stands in the content of which.</summary>
internal static class Nesting
{
    /// <summary>For each attribution the one with the shortest content that holds its cue, or null. Contents shrink on the way down: no circles.</summary>
    public static int?[] Parents(IReadOnlyList<RoleLabelling> attributions)
    {
        List<(int First, int Last)>[] contents = [.. attributions.Select(a => a.Content)];
        int[] sizes = [.. contents.Select(content => content.Sum(span => span.Last - span.First + 1))];
        int?[] parents = new int?[attributions.Count];
        for (int i = 0; i < parents.Length; i++)
        {
            int head = attributions[i].Head;
            for (int j = 0; j < parents.Length; j++)
            {
                bool holds = j != i && contents[j].Exists(span => span.First <= head && head <= span.Last);
                if (holds && sizes[j] > sizes[i] && (parents[i] is not int best || sizes[j] < sizes[best]))
                    parents[i] = j;
            }
        }

        return parents;
    }
}
