namespace KnowledgeGraph.Extraction.Sequences;

/// <summary>Random orders that depend on a seed alone.</summary>
internal static class Shuffling
{
    /// <summary>A random order of 0 … count-1.</summary>
    public static int[] Order(int count, ulong seed)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        ulong state = seed ^ 0x9E3779B97F4A7C15;
        Shuffle(order, ref state);
        return order;
    }

    /// <summary>Shuffles in place (Fisher and Yates) and moves the state on.</summary>
    public static void Shuffle(int[] order, ref ulong state)
    {
        for (int i = order.Length - 1; i > 0; i--)
        {
            // Knuth's linear congruential generator.
            state = (state * 6364136223846793005) + 1442695040888963407;
            int other = (int)((state >> 33) % (ulong)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }
    }
}
