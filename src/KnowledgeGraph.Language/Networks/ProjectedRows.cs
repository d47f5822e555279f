using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Language.Networks;

/// <summary>
/// The projected vectors of all tokens of a text, 64 floats each: a parser's stack may reach back to any of them. They lie in
/// blocks of whole tiles, so that room for a longer text is added without copying and without leaving smaller room behind.
/// </summary>
internal sealed unsafe class ProjectedRows : IDisposable
{
    private const int BlockShift = 10;
    private const int BlockTokens = 1 << BlockShift;

    private readonly List<AlignedFloats> _blocks = [];

    /// <summary>Makes room for so many tokens and what a last tile may read beyond.</summary>
    public void Reserve(int tokens)
    {
        while ((long)_blocks.Count * BlockTokens < tokens)
            _blocks.Add(new AlignedFloats(BlockTokens * StateNetwork.Hidden));
    }

    public float* Row(int token) => _blocks[token >> BlockShift].Pointer + ((token & (BlockTokens - 1)) * StateNetwork.Hidden);

    public void Dispose()
    {
        foreach (AlignedFloats block in _blocks)
            block.Dispose();
    }
}
