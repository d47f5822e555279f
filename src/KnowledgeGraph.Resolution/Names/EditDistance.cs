namespace KnowledgeGraph.Resolution.Names;

/// <summary>Optimal string alignment distance (Damerau 1964, Boytsov 2011): insert, delete, substitute, swap of neighbours, each at cost 1.</summary>
internal static class EditDistance
{
    /// <summary>The number of edits between the two words, in UTF-16 units.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.SequenceEqual(b))
        {
            return 0;
        }

        var width = b.Length + 1;
        Span<int> rows = width * 3 <= 600 ? stackalloc int[width * 3] : new int[width * 3];
        Span<int> before = rows[..width], previous = rows[width..(2 * width)], current = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j < width; j++)
            {
                var best = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                best = Math.Min(best, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, before[j - 2] + 1);
                }

                current[j] = best;
            }

            var rotated = before;
            before = previous;
            previous = current;
            current = rotated;
        }

        return previous[width - 1];
    }
}
