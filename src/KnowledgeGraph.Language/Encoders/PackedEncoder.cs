using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Language.Encoders;

/// <summary>An encoder's numbers as the kernels read them; for learning also the matrices transposed, by which gradients go back.</summary>
internal sealed unsafe class PackedEncoder
{
    private readonly EncoderParameters _parameters;
    private readonly bool _transposed;

    /// <param name="parameters">The numbers.</param>
    /// <param name="transposed">Whether gradients are to go back.</param>
    public PackedEncoder(EncoderParameters parameters, bool transposed = false)
    {
        (_parameters, _transposed) = (parameters, transposed);
        EncoderLayout layout = parameters.Layout;
        Layers = [.. layout.Layers.Select(l => new Layer(l, Empty(l.Attention), Empty(l.Output), Empty(l.Up), Empty(l.Down)))];
        Hidden = Empty(layout.Hidden);
        Choice = Empty(layout.Choice);
        Pack(1);
    }

    public EncoderLayout Layout => _parameters.Layout;

    public EncoderShape Shape => Layout.Shape;

    public PieceEmbeddings Pieces => _parameters.Pieces;

    public IReadOnlyList<Layer> Layers { get; }

    public Matrix Hidden { get; }

    public Matrix Choice { get; }

    /// <summary>A part as it is.</summary>
    public float* At(int offset) => _parameters.Values.Pointer + offset;

    /// <summary>Packs the numbers as they are now.</summary>
    public void Pack(int threads)
    {
        Matrix[] all = [.. Layers.SelectMany(l => (Matrix[])[l.Attention, l.Output, l.Up, l.Down]), Hidden, Choice];
        Parallel.For(0, all.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => Pack(all[i]));
    }

    private Matrix Empty(EncoderLayout.Linear part) => new(part, PanelWeights.Empty(part.Outputs, part.Depth), _transposed ? PanelWeights.Empty(part.Depth, part.Outputs) : null);

    private void Pack(Matrix matrix)
    {
        EncoderLayout.Linear part = matrix.Part;
        ReadOnlySpan<float> weights = _parameters.Part(part.Weight, part.Outputs * part.Depth);
        matrix.Forward.Fill(weights, _parameters.Part(part.Bias, part.Outputs));
        matrix.Backward?.FillTransposed(weights);
    }

    /// <summary>A matrix and its mirror image.</summary>
    /// <param name="Part">Where it stands.</param>
    /// <param name="Forward">Outputs from inputs.</param>
    /// <param name="Backward">Gradients of inputs from those of outputs; null where none are wanted.</param>
    public sealed record Matrix(EncoderLayout.Linear Part, PanelWeights Forward, PanelWeights? Backward);

    /// <summary>The matrices of a layer.</summary>
    public sealed record Layer(EncoderLayout.Layer Part, Matrix Attention, Matrix Output, Matrix Up, Matrix Down);
}
