using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Language.Encoders;

/// <summary>
/// The sizes of an encoder with its choice: layers of a transformer (Vaswani et al. 2017, as in BERT, Devlin et al. 2019) over the pieces of a
/// sentence, and a network with one hidden layer over what it says of a few stretches of the sentence.
/// </summary>
/// <param name="Layers">Layers of the transformer.</param>
/// <param name="Features">What is known of an item besides: how many numbers.</param>
/// <param name="Classes">Between how many classes the choice is.</param>
/// <param name="Width">Length of a piece's vector: a multiple of 48.</param>
/// <param name="Heads">Heads of attention, each of <see cref="HeadWidth"/>, a multiple of 16.</param>
/// <param name="Inner">Width of the feed-forward part of a layer: a multiple of 48.</param>
/// <param name="Hidden">Width of the choice's hidden layer: a multiple of 48.</param>
internal sealed record EncoderShape(int Layers, int Features, int Classes, int Width = EncoderShape.PretrainedWidth, int Heads = 12, int Inner = 1536, int Hidden = 192)
{
    /// <summary>Length of a piece's vector in the pretrained encoder.</summary>
    public const int PretrainedWidth = 384;

    /// <summary>Stretches of the sentence that an item consists of.</summary>
    public const int Slots = 4;

    /// <summary>Pieces of a sentence that are read at most.</summary>
    public const int MostPieces = 128;

    /// <summary>Between how many classes the choice is: those that the kernels do at once.</summary>
    public int Classes { get; } = Classes is >= 1 and <= TileKernel.Outputs ? Classes : throw new ArgumentOutOfRangeException(nameof(Classes));

    /// <summary>Length of a vector within a head.</summary>
    public int HeadWidth => Width / Heads;

    /// <summary>Length of the choice's input, filled up to whole panels.</summary>
    public int Input => (((Slots * Width) + Features + TileKernel.Outputs - 1) / TileKernel.Outputs) * TileKernel.Outputs;
}
