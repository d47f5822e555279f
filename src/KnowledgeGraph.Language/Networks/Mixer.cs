using KnowledgeGraph.Language.Lexicon;
using KnowledgeGraph.Language.Numerics;
using KnowledgeGraph.Language.Tensors;

namespace KnowledgeGraph.Language.Networks;

/// <summary>
/// First layer of a token network: the embeddings of a word's features, mixed into one vector. It depends on the word form
/// alone (and, in the shared network, on whether a space follows), so it is computed once a word and kept with the lexeme.
/// </summary>
internal sealed unsafe class Mixer
{
    private const int Width = LayerNormalization.Width;

    private readonly FeatureIds _ids;
    private readonly HashEmbedding[] _embeddings;
    private readonly PanelWeights _weights;
    private readonly LayerNormalization _normalization;
    private readonly TileKernel _kernel;

    public Mixer(TensorFile tensors, NetworkSettings settings, string prefix, FeatureIds ids, TileKernel kernel)
    {
        _ids = ids;
        _kernel = kernel;
        _embeddings = [.. settings.Rows.Select((rows, i) =>
            new HashEmbedding(tensors, $"{prefix}.embed.{i}", rows, settings.Seeds[i]))];
        int depth = Width * _embeddings.Length;
        _weights = PanelWeights.OfMaxout(tensors.Floats($"{prefix}.mix.W", Width, 3, depth), tensors.Floats($"{prefix}.mix.b", Width, 3), Width, depth);
        _normalization = new LayerNormalization(tensors.Floats($"{prefix}.mix.ln.G", Width), tensors.Floats($"{prefix}.mix.ln.b", Width));
        ReadsSpaces = _embeddings.Length == 6;
    }

    /// <summary>Whether the vector depends on the space after the word.</summary>
    public bool ReadsSpaces { get; }

    /// <summary>Floats of scratch that <see cref="Mix"/> needs.</summary>
    public int ScratchLength => (Width * _embeddings.Length) + (TileKernel.Rows * Width);

    /// <summary>Computes the vector of a word.</summary>
    public void Mix(Lexeme lexeme, bool space, float* scratch, Span<float> output)
    {
        (ulong norm, ulong prefix, ulong suffix, ulong shape) = _ids.Of(lexeme);
        _embeddings[0].Write(norm, scratch);
        _embeddings[1].Write(prefix, scratch + Width);
        _embeddings[2].Write(suffix, scratch + (2 * Width));
        _embeddings[3].Write(shape, scratch + (3 * Width));
        if (ReadsSpaces)
        {
            _embeddings[4].Write(space ? 1UL : 0, scratch + (4 * Width));
            _embeddings[5].Write(lexeme.IsSpace ? 1UL : 0, scratch + (5 * Width));
        }

        float* sums = scratch + (Width * _embeddings.Length);
        Products.MaxoutRow(_kernel, _weights, scratch, sums);
        fixed (float* target = output)
            _normalization.Apply(sums, null, target);
    }
}
