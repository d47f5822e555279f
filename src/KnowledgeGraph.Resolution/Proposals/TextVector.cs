using KnowledgeGraph.Language.Embeddings;

namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>
/// The vector of a text: the sum of the static vectors of its words, and for each name a direction of its own, of one length for all. So two names are
/// the same or have nothing in common, whatever they are made of.
/// </summary>
internal sealed class TextVector
{
    // About the length of a rare word's vector; chosen by cross-validation.
    private const double NameLength = 5;

    private readonly float[] _words = new float[StaticEmbeddings.Width];
    private readonly double _length;
    private readonly HashSet<int> _names = [];

    public TextVector(WordVectors vectors, params ReadOnlySpan<ReadText> parts)
    {
        foreach (var part in parts)
        {
            _names.UnionWith(part.Words.Where(w => w.IsName).Select(w => w.Stem.Id));
            vectors.Add(part.Plain, _words);
        }

        _length = Math.Sqrt(WordVectors.Dot(_words, _words) + (NameLength * NameLength * _names.Count));
    }

    /// <summary>Cosine of two vectors, never below 0; 0 where one is zero.</summary>
    public static double Cosine(TextVector a, TextVector b)
    {
        var shared = a._names.Count == 0 || b._names.Count == 0 ? 0 : a._names.Count(b._names.Contains);
        var product = WordVectors.Dot(a._words, b._words) + (NameLength * NameLength * shared);
        return product <= 0 ? 0 : product / (a._length * b._length);
    }
}
