namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>Children, depth and the ends of the subtrees of a forest given by heads.</summary>
internal sealed class TokenTree
{
    private readonly int[] _from;
    private readonly int[] _children;

    public TokenTree(int[] heads)
    {
        int n = heads.Length;
        _from = new int[n + 1];
        for (int i = 0; i < n; i++)
        {
            if (heads[i] != i)
                _from[heads[i] + 1]++;
        }

        for (int i = 0; i < n; i++)
            _from[i + 1] += _from[i];
        _children = new int[_from[n]];
        int[] at = [.. _from];
        for (int i = 0; i < n; i++)
        {
            if (heads[i] != i)
                _children[at[heads[i]]++] = i;
        }

        (LeftEdges, RightEdges) = (new int[n], new int[n]);
        for (int i = 0; i < n; i++)
            LeftEdges[i] = RightEdges[i] = i;
        for (int pass = 0; pass < 2; pass++)
        {
            // Widened in both directions: all but oddly crossing trees are complete after one pass.
            for (int i = 0; i < n; i++)
                Widen(heads, i);
            for (int i = n - 1; i >= 0; i--)
                Widen(heads, i);
        }

        (Opens, Closes) = (new int[n], new int[n]);
        for (int i = 0; i < n; i++)
            Opens[i] = Closes[i] = i;
        for (int i = 0; i < n; i++)
        {
            if (Size(i) > Size(Opens[LeftEdges[i]]))
                Opens[LeftEdges[i]] = i;
            if (Size(i) > Size(Closes[RightEdges[i]]))
                Closes[RightEdges[i]] = i;
        }
    }

    /// <summary>The head of the largest subtree that begins at each word.</summary>
    public int[] Opens { get; }

    /// <summary>The head of the largest subtree that ends at each word.</summary>
    public int[] Closes { get; }

    /// <summary>The first word of each subtree.</summary>
    public int[] LeftEdges { get; }

    /// <summary>The last word of each subtree.</summary>
    public int[] RightEdges { get; }

    /// <summary>The direct dependents of a word in text order.</summary>
    public ReadOnlySpan<int> Children(int token) => _children.AsSpan(_from[token], _from[token + 1] - _from[token]);

    private int Size(int token) => RightEdges[token] - LeftEdges[token];

    private void Widen(int[] heads, int token)
    {
        int head = heads[token];
        LeftEdges[head] = Math.Min(LeftEdges[head], LeftEdges[token]);
        RightEdges[head] = Math.Max(RightEdges[head], RightEdges[token]);
    }
}
