using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Language.Networks;

/// <summary>
/// The products of tokens with the feature positions of a <see cref="StateNetwork"/>, computed eight tokens at a time when
/// first asked for and kept for the last of them.
/// </summary>
internal sealed unsafe class StateFeatures : IDisposable
{
    private const int BlockTokens = TileKernel.Rows;
    private readonly StateNetwork _network;
    private readonly AlignedFloats _blocks;
    private readonly int[] _blockAt;
    private readonly ProjectedRows _projected;
    private int _tokens;

    /// <param name="network">The network.</param>
    /// <param name="blocks">How many blocks of eight tokens are kept: as far as a state usually reaches back.</param>
    /// <param name="projected">Room for the projected tokens of a text; the networks of a reading take turns with it.</param>
    public StateFeatures(StateNetwork network, int blocks, ProjectedRows projected)
    {
        _network = network;
        _projected = projected;
        _blockAt = new int[blocks];
        _blocks = new AlignedFloats(blocks * BlockTokens * network.TokenWidth);
    }

    /// <summary>Starts a text of so many tokens.</summary>
    public void Reset(int tokens)
    {
        _tokens = tokens;
        Array.Fill(_blockAt, -1);
        _projected.Reserve(tokens);
    }

    /// <summary>Takes in the vectors of the tokens from <paramref name="start"/> on.</summary>
    public void Add(int start, int count, float* vectors)
    {
        int width = _network.ProjectedWidth;
        float* rows = stackalloc float[TileKernel.Rows * width];
        for (int i = 0; i < count; i += TileKernel.Rows)
        {
            int valid = Math.Min(TileKernel.Rows, count - i);
            _network.Project(vectors + (i * TokenNetwork.Width), valid, rows);
            for (int r = 0; r < valid; r++)
                new Span<float>(rows + (r * width), StateNetwork.Hidden).CopyTo(new Span<float>(_projected.Row(start + i + r), StateNetwork.Hidden));
        }
    }

    /// <summary>Scores all classes for a state.</summary>
    /// <param name="tokens">The token at each feature position, negative for none.</param>
    /// <param name="scores">Receives the scores.</param>
    public void Score(ReadOnlySpan<int> tokens, float* scores)
    {
        float** features = stackalloc float*[tokens.Length];
        int first = int.MaxValue, last = -1;
        foreach (int token in tokens)
        {
            first = token >= 0 ? Math.Min(first, token) : first;
            last = Math.Max(last, token);
        }

        if ((last / BlockTokens) - (first / BlockTokens) < _blockAt.Length)
        {
            for (int i = 0; i < tokens.Length; i++)
                features[i] = At(tokens[i], i);
            _network.Score(features, scores);
            return;
        }

        // Tokens so far apart may want the same slot: take each away before the next comes.
        float* copies = stackalloc float[tokens.Length * StateNetwork.Position];
        for (int i = 0; i < tokens.Length; i++)
        {
            features[i] = copies + (i * StateNetwork.Position);
            new Span<float>(At(tokens[i], i), StateNetwork.Position).CopyTo(new Span<float>(features[i], StateNetwork.Position));
        }

        _network.Score(features, scores);
    }

    public void Dispose() => _blocks.Dispose();

    private float* At(int token, int position)
    {
        if (token < 0)
            return _network.Missing(position);
        int block = token / BlockTokens, slot = block % _blockAt.Length;
        float* products = _blocks.Pointer + ((nint)slot * BlockTokens * _network.TokenWidth);
        if (_blockAt[slot] != block)
        {
            _network.Lower(_projected.Row(block * BlockTokens), StateNetwork.Hidden, Math.Min(BlockTokens, _tokens - (block * BlockTokens)), products);
            _blockAt[slot] = block;
        }

        return products + ((token % BlockTokens) * _network.TokenWidth) + (position * StateNetwork.Position);
    }
}
