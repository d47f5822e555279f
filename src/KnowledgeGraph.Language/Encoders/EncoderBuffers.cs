using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Language.Encoders;

/// <summary>Room for reading a batch, used again and again by one reading at a time. For learning each layer has its own, so that what it did is still there.</summary>
internal sealed class EncoderBuffers : IDisposable
{
    private readonly LayerBuffers[] _layers;
    private readonly List<AlignedFloats> _all = [];

    /// <param name="shape">The encoder's sizes.</param>
    /// <param name="rows">Pieces of a batch at most.</param>
    /// <param name="items">Items of a batch at most.</param>
    /// <param name="keep">Whether what each layer did is kept.</param>
    public EncoderBuffers(EncoderShape shape, int rows, int items, bool keep)
    {
        (Items, Keeps) = (items, keep);
        // The kernels read and write whole tiles of rows.
        int tall = ((rows + TileKernel.Rows - 1) / TileKernel.Rows * TileKernel.Rows) + TileKernel.Rows;
        int many = ((items + TileKernel.Rows - 1) / TileKernel.Rows * TileKernel.Rows) + TileKernel.Rows;
        Embedded = new NormBuffers(this, tall, shape.Width);
        _layers = [.. Enumerable.Range(0, keep ? shape.Layers : 1).Select(_ => new LayerBuffers(this, shape, tall))];
        Head = Floats(EncoderShape.MostPieces * shape.HeadWidth);
        Input = Floats(many * shape.Input);
        Hidden = Floats(many * shape.Hidden);
        Activated = Floats(many * shape.Hidden);
        Logits = Floats(many * TileKernel.Outputs);
    }

    public int Items { get; }

    public bool Keeps { get; }

    /// <summary>The pieces' vectors, normalised.</summary>
    public NormBuffers Embedded { get; }

    /// <summary>Room for one head of one sentence.</summary>
    public AlignedFloats Head { get; }

    /// <summary>What the choice sees.</summary>
    public AlignedFloats Input { get; }

    public AlignedFloats Hidden { get; }

    public AlignedFloats Activated { get; }

    /// <summary>Rows of 48: what speaks for each class; after softmax how likely each is.</summary>
    public AlignedFloats Logits { get; }

    /// <summary>Room of a layer.</summary>
    public LayerBuffers Layer(int index) => _layers[Keeps ? index : 0];

    /// <inheritdoc />
    public void Dispose() => _all.ForEach(f => f.Dispose());

    private AlignedFloats Floats(int length)
    {
        var floats = new AlignedFloats(length);
        _all.Add(floats);
        return floats;
    }

    /// <summary>Room of a normalisation: rows as they come in, with length 1, and as they go out.</summary>
    internal sealed class NormBuffers(EncoderBuffers owner, int rows, int width)
    {
        public AlignedFloats Input { get; } = owner.Floats(rows * width);

        public AlignedFloats Normal { get; } = owner.Floats(rows * width);

        public AlignedFloats Scale { get; } = owner.Floats(rows);

        public AlignedFloats Output { get; } = owner.Floats(rows * width);
    }

    /// <summary>Room of a layer.</summary>
    internal sealed class LayerBuffers(EncoderBuffers owner, EncoderShape shape, int rows)
    {
        /// <summary>Queries, keys and values side by side.</summary>
        public AlignedFloats Attention { get; } = owner.Floats(rows * 3 * shape.Width);

        /// <summary>How much each piece looks at each other of its sentence: for every sentence and head rows of <see cref="Transformer.Padded"/>; kept only for learning.</summary>
        public AlignedFloats AttentionWeights { get; } = owner.Floats(EncoderShape.MostPieces * (owner.Keeps ? shape.Heads * rows : EncoderShape.MostPieces));

        /// <summary>What each piece took from the others.</summary>
        public AlignedFloats Context { get; } = owner.Floats(rows * shape.Width);

        public NormBuffers Middle { get; } = new(owner, rows, shape.Width);

        public AlignedFloats Up { get; } = owner.Floats(rows * shape.Inner);

        public AlignedFloats Activated { get; } = owner.Floats(rows * shape.Inner);

        public NormBuffers Output { get; } = new(owner, rows, shape.Width);
    }
}
