using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Language.Embeddings;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>
/// Vectors of an article's words: the first measures of the static embeddings of their base forms (they are in order of variance). Names have
/// none, so that who is meant carries no weight; neither have function words.
/// </summary>
internal sealed class WordMeanings(ArticleTokens tokens, StaticEmbeddings embeddings)
{
    /// <summary>Length of a vector.</summary>
    public const int Width = 64;

    private static readonly float[] Nothing = new float[Width];

    private readonly Dictionary<ulong, float[]> _known = [];
    private readonly Dictionary<WordSpan, float[]> _means = [];
    private readonly float[] _buffer = new float[StaticEmbeddings.Width];

    /// <summary>The vector of a word.</summary>
    public float[] Of(int word)
    {
        byte pos = tokens.Pos[word];
        if (pos != Grammar.Noun && pos != Grammar.Verb && pos != Grammar.Adjective && pos != Grammar.Adverb)
            return Nothing;
        ulong lemma = tokens.Lemmas[word];
        if (!_known.TryGetValue(lemma, out float[]? vector))
        {
            embeddings.Encode(tokens.Document[tokens.DocumentIndex[word]].Lemma, _buffer);
            _known[lemma] = vector = _buffer[..Width];
        }

        return vector;
    }

    /// <summary>The mean of the vectors of a stretch of words.</summary>
    public float[] Of(WordSpan span)
    {
        if (_means.TryGetValue(span, out float[]? mean))
            return mean;
        _means[span] = mean = new float[Width];
        int count = 0;
        for (int word = span.First; word < span.End; word++)
        {
            float[] vector = Of(word);
            if (ReferenceEquals(vector, Nothing))
                continue;
            count++;
            for (int i = 0; i < Width; i++)
                mean[i] += vector[i];
        }

        for (int i = 0; i < Width && count > 1; i++)
            mean[i] /= count;
        return mean;
    }
}
