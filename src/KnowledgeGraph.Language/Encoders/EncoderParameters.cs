using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Language.Encoders;

/// <summary>The numbers of an encoder: those that are learned as one row (see <see cref="EncoderLayout"/>), and the vectors of pieces and positions, which stay as they are.</summary>
internal sealed class EncoderParameters(EncoderLayout layout, PieceEmbeddings pieces)
{
    /// <param name="shape">The sizes.</param>
    /// <param name="pieces">The vectors of pieces and positions.</param>
    public EncoderParameters(EncoderShape shape, PieceEmbeddings pieces)
        : this(new EncoderLayout(shape), pieces)
    {
    }

    public EncoderLayout Layout { get; } = layout;

    public PieceEmbeddings Pieces { get; } = pieces;

    /// <summary>What is learned.</summary>
    public AlignedFloats Values { get; } = new(layout.Length);

    /// <summary>The same numbers, to be changed by themselves.</summary>
    public EncoderParameters Copy()
    {
        var copy = new EncoderParameters(Layout, Pieces);
        Values.Span.CopyTo(copy.Values.Span);
        return copy;
    }

    /// <summary>A part of what is learned.</summary>
    public Span<float> Part(int offset, int length) => Values.Span.Slice(offset, length);
}
