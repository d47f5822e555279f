using KnowledgeGraph.Language.Lexicon;
using KnowledgeGraph.Language.Numerics;
using KnowledgeGraph.Language.Tensors;

namespace KnowledgeGraph.Language.Networks;

/// <summary>
/// Turns tokens into context vectors: the mixer, then four layers, each of which looks one token to the left and right. The
/// whole text counts as one sequence with four rows of zeros on each side, which take part in the layers like tokens.
/// </summary>
internal sealed unsafe class TokenNetwork
{
    /// <summary>Tokens of a chunk: with the rows around them their vectors and one layer's weights stay in the second-level cache.</summary>
    public const int ChunkTokens = 248;

    /// <summary>How far a vector looks to each side.</summary>
    public const int Depth = 4;

    /// <summary>Length of a vector.</summary>
    public const int Width = LayerNormalization.Width;

    /// <summary>Rows of a buffer: a chunk, the rows around it, one on each side that stays zero, and what a last tile may read beyond.</summary>
    public const int BufferRows = ChunkTokens + (2 * Depth) + 2 + TileKernel.Rows;

    private readonly Mixer _mixer;
    private readonly PanelWeights[] _layers = new PanelWeights[Depth];
    private readonly LayerNormalization[] _normalizations = new LayerNormalization[Depth];
    private readonly TileKernel _kernel;

    public TokenNetwork(TensorFile tensors, NetworkSettings settings, string prefix, FeatureIds ids, TileKernel kernel)
    {
        _kernel = kernel;
        _mixer = new Mixer(tensors, settings, prefix, ids, kernel);
        for (int i = 0; i < Depth; i++)
        {
            string layer = $"{prefix}.enc.{i}";
            _layers[i] = PanelWeights.OfMaxout(tensors.Floats(layer + ".W", Width, 3, 3 * Width), tensors.Floats(layer + ".b", Width, 3), Width, 3 * Width);
            _normalizations[i] = new LayerNormalization(tensors.Floats(layer + ".ln.G", Width), tensors.Floats(layer + ".ln.b", Width));
        }
    }

    public Mixer Mixer => _mixer;

    /// <summary>The vectors of the tokens start … end-1, one after the other; valid until the buffers are used again.</summary>
    public float* Run(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<TokenFlags> flags, int start, int end, NetworkBuffers buffers)
    {
        // Row r of a buffer stands for token start - Depth - 1 + r.
        float* current = buffers.First.Pointer, next = buffers.Second.Pointer;
        int origin = start - Depth - 1;
        for (int token = start - Depth; token < end + Depth; token++)
        {
            var row = new Span<float>(current + ((token - origin) * Width), Width);
            if ((uint)token < (uint)lexemes.Length)
                WriteMixed(lexemes[token], (flags[token] & TokenFlags.HasSpace) != TokenFlags.None, buffers, row);
            else
                row.Clear();
        }

        for (int layer = 0; layer < Depth; layer++)
        {
            int first = start - (Depth - 1 - layer) - origin, last = end + (Depth - 1 - layer) - origin;
            for (int row = first; row < last; row += TileKernel.Rows)
            {
                int rows = Math.Min(TileKernel.Rows, last - row);
                Products.Maxout(_kernel, _layers[layer], current + ((row - 1) * Width), Width, rows, buffers.Sums.Pointer);
                for (int r = 0; r < rows; r++)
                    _normalizations[layer].Apply(buffers.Sums.Pointer + (r * Width), current + ((row + r) * Width), next + ((row + r) * Width));
            }

            float* done = next;
            next = current;
            current = done;
        }

        return current + ((start - origin) * Width);
    }

    private void WriteMixed(Lexeme lexeme, bool space, NetworkBuffers buffers, Span<float> row)
    {
        float[]? mixed = !_mixer.ReadsSpaces ? lexeme.MixedForEntities : space ? lexeme.MixedBeforeSpace : lexeme.Mixed;
        if (mixed is null)
        {
            mixed = new float[Width];
            _mixer.Mix(lexeme, space, buffers.Scratch.Pointer, mixed);
            if (!_mixer.ReadsSpaces)
                lexeme.MixedForEntities = mixed;
            else if (space)
                lexeme.MixedBeforeSpace = mixed;
            else
                lexeme.Mixed = mixed;
        }

        mixed.CopyTo(row);
    }
}
