namespace KnowledgeGraph.Language.Encoders;

/// <summary>Where each part of an encoder's learned numbers stands in one row of floats. Every part begins at a multiple of eight.</summary>
internal sealed class EncoderLayout
{
    private readonly List<(string Name, int Offset, int[] Shape)> _parts = [];

    public EncoderLayout(EncoderShape shape)
    {
        Shape = shape;
        EmbeddingNorm = Norm("embeddings.norm");
        Layers = [.. Enumerable.Range(0, shape.Layers).Select(i => new Layer(
            Matrix($"layers.{i}.attention", 3 * shape.Width, shape.Width),
            Matrix($"layers.{i}.output", shape.Width, shape.Width),
            Norm($"layers.{i}.attention.norm"),
            Matrix($"layers.{i}.up", shape.Inner, shape.Width),
            Matrix($"layers.{i}.down", shape.Width, shape.Inner),
            Norm($"layers.{i}.norm")))];
        Hidden = Matrix("choice.hidden", shape.Hidden, shape.Input);
        Choice = Matrix("choice.classes", shape.Classes, shape.Hidden);
        Absent = Add("choice.absent", shape.Width);
        Prior = Add("choice.prior", 1);
    }

    public EncoderShape Shape { get; }

    /// <summary>Gain and shift of the embeddings' normalisation.</summary>
    public (int Gain, int Shift) EmbeddingNorm { get; }

    public IReadOnlyList<Layer> Layers { get; }

    public Linear Hidden { get; }

    public Linear Choice { get; }

    /// <summary>The vector of a stretch that is not in the sentence.</summary>
    public int Absent { get; }

    /// <summary>How much what was thought before counts.</summary>
    public int Prior { get; }

    /// <summary>How many floats.</summary>
    public int Length { get; private set; }

    /// <summary>The parts in their order.</summary>
    public IReadOnlyList<(string Name, int Offset, int[] Shape)> Parts => _parts;

    private Linear Matrix(string name, int outputs, int depth) => new(Add(name + ".weight", outputs, depth), Add(name + ".bias", outputs), outputs, depth);

    private (int Gain, int Shift) Norm(string name) => (Add(name + ".gain", Shape.Width), Add(name + ".shift", Shape.Width));

    private int Add(string name, params int[] shape)
    {
        int offset = Length;
        _parts.Add((name, offset, shape));
        Length += (shape.Aggregate(1, (a, b) => a * b) + 7) & ~7;
        return offset;
    }

    /// <summary>A matrix (outputs, depth) and its bias.</summary>
    public readonly record struct Linear(int Weight, int Bias, int Outputs, int Depth);

    /// <summary>The parts of one layer.</summary>
    /// <param name="Attention">Queries, keys and values, one below the other.</param>
    /// <param name="Output">What follows on attention.</param>
    /// <param name="AttentionNorm">Normalisation after it.</param>
    /// <param name="Up">To the inner width.</param>
    /// <param name="Down">Back.</param>
    /// <param name="Norm">Normalisation after it.</param>
    public sealed record Layer(Linear Attention, Linear Output, (int Gain, int Shift) AttentionNorm, Linear Up, Linear Down, (int Gain, int Shift) Norm);
}
