using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Language.Encoders;

/// <summary>The numbers of an encoder: those that are learned as one row (see <see cref="EncoderLayout"/>), and the vectors of pieces and places, which stay as they are.</summary>
internal sealed class EncoderParameters(EncoderShape shape, PieceVectors pieces)
{
    public EncoderLayout Layout { get; } = new(shape);

    public PieceVectors Pieces { get; } = pieces;

    /// <summary>What is learned.</summary>
    public AlignedFloats Values { get; } = new(new EncoderLayout(shape).Length);

    /// <summary>The same numbers, to be changed by themselves.</summary>
    public EncoderParameters Copy()
    {
        var copy = new EncoderParameters(Layout.Shape, Pieces);
        Values.Span.CopyTo(copy.Values.Span);
        return copy;
    }

    /// <summary>A part of what is learned.</summary>
    public Span<float> Part(int offset, int length) => Values.Span.Slice(offset, length);
}
