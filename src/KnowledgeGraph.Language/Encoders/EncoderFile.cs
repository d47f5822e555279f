using KnowledgeGraph.Language.Embeddings;
using KnowledgeGraph.Language.Tensors;

namespace KnowledgeGraph.Language.Encoders;

/// <summary>The folder of a pretrained encoder: <c>vocab.txt</c> and <c>encoder.safetensors</c> with the vectors of pieces and places and the first layers; matrices as 16-bit floats.</summary>
internal static class EncoderFile
{
    /// <summary>Reads a folder; the choice begins with small numbers drawn by lot, its outputs with zero.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="shape">The sizes.</param>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The files do not belong together.</exception>
    public static (WordPieces Vocabulary, EncoderParameters Parameters) Read(string path, EncoderShape shape)
    {
        string[] vocabulary = File.ReadAllLines(Path.Combine(path, "vocab.txt"));
        using var tensors = new TensorFile(Path.Combine(path, "encoder.safetensors"));
        var pieces = new PieceVectors(
            shape.Width, tensors.Floats("scales", vocabulary.Length).ToArray(), tensors.SignedBytes("pieces", vocabulary.Length, shape.Width).ToArray(),
            tensors.Floats("places", EncoderShape.MostPieces, shape.Width).ToArray());
        var parameters = new EncoderParameters(shape, pieces);
        foreach ((string name, int offset, int[] size) in parameters.Layout.Parts)
        {
            Span<float> values = parameters.Part(offset, size.Aggregate(1, (a, b) => a * b));
            if (name.StartsWith("choice.", StringComparison.Ordinal))
                Draw(name, values, size);
            else if (size.Length == 1)
                tensors.Floats(name, size).CopyTo(values);
            else
                Widen(tensors.Halves(name, size), values);
        }

        return (new WordPieces(vocabulary), parameters);
    }

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
        ulong state = 0x2545F4914F6CDD1D;
        foreach (ref float value in values)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            value = (((state >> 40) / (float)(1 << 24) * 2) - 1) * range;
        }
    }
}
