using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Language.Embeddings;
using KnowledgeGraph.Language.Numerics;
using KnowledgeGraph.Language.Tensors;

namespace KnowledgeGraph.Language.Encoders;

/// <summary>The folder of a pretrained encoder: <c>vocab.txt</c> and <c>encoder.safetensors</c> with the vectors of pieces and places and the first layers; matrices as 16-bit floats.</summary>
internal sealed class EncoderFile : IDisposable
{
    private readonly TensorFile _tensors;

    /// <summary>Opens a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is cut, or they do not belong together.</exception>
    public EncoderFile(string folder)
    {
        byte[] words = File.ReadAllBytes(Path.Combine(folder, "vocab.txt"));
        string[] vocabulary = Encoding.UTF8.GetString(words).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        _tensors = new TensorFile(Path.Combine(folder, "encoder.safetensors"));
        const int Width = EncoderShape.PretrainedWidth;
        Digest = Convert.ToHexStringLower(SHA256.HashData([.. SHA256.HashData(words), .. _tensors.Digest()]));
        Vocabulary = new WordPieces(vocabulary);
        Pieces = new PieceEmbeddings(
            Width, _tensors.Floats("scales", vocabulary.Length).ToArray(), _tensors.SignedBytes("pieces", vocabulary.Length, Width).ToArray(),
            _tensors.Floats("places", EncoderShape.MostPieces, Width).ToArray());
    }

    /// <summary>Digest of both files.</summary>
    public string Digest { get; }

    public WordPieces Vocabulary { get; }

    public PieceEmbeddings Pieces { get; }

    /// <summary>Reads the layers; the choice begins with small numbers drawn by lot, its outputs with zero.</summary>
    /// <exception cref="InvalidDataException">A layer is missing or has other sizes.</exception>
    public EncoderParameters ReadPretrained(EncoderShape shape)
    {
        var parameters = new EncoderParameters(shape, Pieces);
        foreach ((string name, int offset, int[] size) in parameters.Layout.Parts)
        {
            Span<float> values = parameters.Part(offset, size.Aggregate(1, (a, b) => a * b));
            if (name.StartsWith("choice.", StringComparison.Ordinal))
                Draw(name, values, size);
            else if (size.Length == 1)
                _tensors.Floats(name, size).CopyTo(values);
            else
                Widen(_tensors.Halves(name, size), values);
        }

        return parameters;
    }

    /// <inheritdoc />
    public void Dispose() => _tensors.Dispose();

    private static void Widen(ReadOnlySpan<Half> halves, Span<float> floats)
    {
        for (int i = 0; i < halves.Length; i++)
            floats[i] = (float)halves[i];
    }

    // The hidden layer as Glorot and Bengio 2010; the outputs begin at what was thought before.
    private static void Draw(string name, Span<float> values, int[] size)
    {
        if (name is "choice.prior")
            values[0] = 1;
        if (name is not "choice.hidden.weight")
            return;
        float range = MathF.Sqrt(6f / (size[0] + size[1]));
        var lots = new XorShift(0x2545F4914F6CDD1D);
        foreach (ref float value in values)
            value = (((lots.Next() >> 40) / (float)(1 << 24) * 2) - 1) * range;
    }
}
