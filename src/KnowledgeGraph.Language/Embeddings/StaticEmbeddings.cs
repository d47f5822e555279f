using KnowledgeGraph.Language.Tensors;

namespace KnowledgeGraph.Language.Embeddings;

/// <summary>
/// Vectors of short texts for comparing their matter: the mean of one fixed vector a word piece, of length 1 (model2vec,
/// distilled from all-MiniLM-L6-v2). They know likeness of words, not opposition ("lift sanctions" is near "impose
/// sanctions"). Immutable, safe to use from many threads; same bits on every machine.
/// </summary>
public sealed class StaticEmbeddings
{
    /// <summary>Length of a vector.</summary>
    public const int Width = 256;

    private readonly WordPieces _pieces;
    private readonly float[] _scales;
    private readonly sbyte[] _rows;

    /// <summary>The words and pieces of words that have a vector of their own; a piece that goes on in a word begins with "##".</summary>
    public IEnumerable<string> Words => _pieces.All;

    private StaticEmbeddings(WordPieces pieces, float[] scales, sbyte[] rows)
    {
        _pieces = pieces;
        _scales = scales;
        _rows = rows;
    }

    /// <summary>Loads the vectors.</summary>
    /// <param name="path">Their folder; see <see cref="ModelLocation.Find"/>.</param>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The files do not belong together.</exception>
    public static StaticEmbeddings Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string[] pieces = File.ReadAllLines(Path.Combine(path, "vocab.txt"));
        using var tensors = new TensorFile(Path.Combine(path, "embeddings.safetensors"));
        return new StaticEmbeddings(
            new WordPieces(pieces), tensors.Floats("scale", pieces.Length).ToArray(), tensors.SignedBytes("embedding", pieces.Length, Width).ToArray());
    }

    /// <summary>Loads the vectors from where <see cref="ModelLocation.Find"/> finds them.</summary>
    /// <exception cref="IOException">They are not found, or a file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The files do not belong together.</exception>
    public static StaticEmbeddings Load() => Load(ModelLocation.Find(ModelLocation.StaticEmbeddings));

    /// <summary>Writes the vector of a text: of length 1, or zero where no word is known.</summary>
    /// <param name="text">A phrase or a sentence.</param>
    /// <param name="vector">Receives <see cref="Width"/> floats.</param>
    /// <exception cref="ArgumentException">The vector has another length.</exception>
    public void Encode(string text, Span<float> vector)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (vector.Length != Width)
            throw new ArgumentException($"A vector has {Width} floats.", nameof(vector));
        vector.Clear();
        Add(text, vector);
        float length = MathF.Sqrt(Dot(vector, vector));
        if (length == 0)
            return;
        for (int i = 0; i < Width; i++)
            vector[i] /= length;
    }

    /// <summary>Adds the vectors of all word pieces of a text, unscaled: what <see cref="Encode(string, Span{float})"/> brings to length 1.</summary>
    /// <param name="text">A phrase or a sentence.</param>
    /// <param name="sum">What is added to: <see cref="Width"/> floats.</param>
    /// <exception cref="ArgumentException">The sum has another length.</exception>
    public void Add(string text, Span<float> sum)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (sum.Length != Width)
            throw new ArgumentException($"A vector has {Width} floats.", nameof(sum));
        foreach (int id in _pieces.Encode(text))
        {
            ReadOnlySpan<sbyte> row = _rows.AsSpan(id * Width, Width);
            float scale = _scales[id];
            for (int i = 0; i < Width; i++)
                sum[i] += row[i] * scale;
        }
    }

    /// <summary>The vector of a text as a new array.</summary>
    public float[] Encode(string text)
    {
        float[] vector = new float[Width];
        Encode(text, vector);
        return vector;
    }

    /// <summary>Cosine of the angle between two vectors of <see cref="Encode(string)"/>: 1 for the same direction; 0 where one is zero.</summary>
    /// <exception cref="ArgumentException">The vectors differ in length.</exception>
    public static float Similarity(ReadOnlySpan<float> first, ReadOnlySpan<float> second) =>
        first.Length == second.Length ? Dot(first, second) : throw new ArgumentException("The vectors differ in length.", nameof(second));

    /// <summary>The ids of the word pieces of a text.</summary>
    internal IReadOnlyList<int> PiecesOf(string text) => _pieces.Encode(text);

    /// <summary>Summed one by one in order: vector widths of the machine must not change the result.</summary>
    private static float Dot(ReadOnlySpan<float> first, ReadOnlySpan<float> second)
    {
        float sum = 0;
        for (int i = 0; i < first.Length; i++)
            sum += first[i] * second[i];
        return sum;
    }
}
