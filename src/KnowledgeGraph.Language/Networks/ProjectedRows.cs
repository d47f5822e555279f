using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Language.Networks;

/// <summary>The projected vectors of all tokens of a text, 64 floats each: a parser's stack may reach back to any of them.</summary>
internal sealed unsafe class ProjectedRows
{
    private AlignedFloats _rows = new(0);

    /// <summary>Makes room for so many tokens and what a last tile may read beyond.</summary>
    public void Reserve(int tokens)
    {
        int needed = (tokens + (2 * TileKernel.Rows)) * StateNetwork.Hidden;
        if (_rows.Length < needed)
            _rows = new AlignedFloats(needed + (needed / 4));
    }

    public float* Row(int token) => _rows.Pointer + ((nint)token * StateNetwork.Hidden);
}
