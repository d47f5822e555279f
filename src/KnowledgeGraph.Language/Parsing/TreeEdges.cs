using System.Buffers;

namespace KnowledgeGraph.Language.Parsing;

/// <summary>The extent of each token's subtree, and the sentences, which begin at the left edges of the roots.</summary>
internal static class TreeEdges
{
    private const int MostLoops = 10;

    /// <summary>
    /// Sets left and right edges from the heads (a root is its own head), then the sentence starts. Edges are passed up and
    /// down until no sentence is crossed by an arc, at most eleven times, as the model's own runtime does.
    /// </summary>
    public static void Set(TokenColumns columns)
    {
        int count = columns.Count;
        if (count == 0)
            return;
        int[] heads = columns.Heads, left = columns.LeftEdges, right = columns.RightEdges;
        for (int i = 0; i < count; i++)
            left[i] = right[i] = i;
        bool[] starts = ArrayPool<bool>.Shared.Rent(count);
        for (int loop = 0; ; loop++)
        {
            Widen(heads, left, right);
            MarkStarts(heads, left, starts.AsSpan(0, count));
            if (loop > MostLoops || NoArcCrosses(heads, starts, count))
                break;
        }

        for (int i = 0; i < count; i++)
            columns.Flags[i] = starts[i] ? columns.Flags[i] | TokenFlags.SentenceStart : columns.Flags[i] & ~TokenFlags.SentenceStart;
        ArrayPool<bool>.Shared.Return(starts);
    }

    private static void Widen(int[] heads, int[] left, int[] right)
    {
        for (int i = 0; i < heads.Length; i++)
            WidenHead(i);
        for (int i = heads.Length - 1; i >= 0; i--)
            WidenHead(i);

        void WidenHead(int token)
        {
            int head = heads[token];
            left[head] = Math.Min(left[head], left[token]);
            right[head] = Math.Max(right[head], right[token]);
        }
    }

    private static void MarkStarts(int[] heads, int[] left, Span<bool> starts)
    {
        starts.Clear();
        for (int i = 0; i < heads.Length; i++)
        {
            if (heads[i] == i)
                starts[left[i]] = true;
        }
    }

    /// <summary>A head may lie on the first token of the next sentence and still not count as crossing: the bound is the model's runtime's own.</summary>
    private static bool NoArcCrosses(int[] heads, bool[] starts, int count)
    {
        int current = 0;
        for (int i = 0; i < count; i++)
        {
            if ((i == 0 || !starts[i]) && i != count - 1)
                continue;
            for (int j = current; j < i; j++)
            {
                if (heads[j] < current || heads[j] > i)
                    return false;
            }

            current = i;
        }

        return true;
    }
}
