using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Embeddings;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>The whole words that embeddings know, with the first measures of their vectors brought to length 1.</summary>
internal sealed class WordVectors
{
    /// <summary>Length of a vector.</summary>
    public const int Width = 64;

    /// <summary>Takes the words of embeddings.</summary>
    public WordVectors(StaticEmbeddings embeddings)
    {
        string[] words = [.. embeddings.Words.Where(w => w.Length > 1 && w.All(char.IsAsciiLetterLower)).Order(StringComparer.Ordinal)];
        Ids = [.. words.Select(w => StringId.Of(w))];
        Vectors = new float[words.Length * Width];
        float[] whole = new float[StaticEmbeddings.Width];
        for (int i = 0; i < words.Length; i++)
        {
            embeddings.Encode(words[i], whole);
            Span<float> vector = Vectors.AsSpan(i * Width, Width);
            whole.AsSpan(0, Width).CopyTo(vector);
            float length = MathF.Sqrt(Dot(vector, vector));
            for (int k = 0; k < Width && length > 0; k++)
                vector[k] /= length;
        }
    }

    /// <summary>The ids of the words.</summary>
    public ulong[] Ids { get; }

    /// <summary>Their vectors, one behind the other.</summary>
    public float[] Vectors { get; }

    /// <summary>The likeness of two words by their indices: the cosine.</summary>
    public float Likeness(int a, int b) => Dot(Vectors.AsSpan(a * Width, Width), Vectors.AsSpan(b * Width, Width));

    // Four sums in a fixed order: the same bits on any machine.
    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        System.Runtime.Intrinsics.Vector128<float> sum = default;
        for (int i = 0; i < Width; i += 4)
            sum += System.Runtime.Intrinsics.Vector128.Create(a.Slice(i, 4)) * System.Runtime.Intrinsics.Vector128.Create(b.Slice(i, 4));
        return (sum[0] + sum[1]) + (sum[2] + sum[3]);
    }
}
