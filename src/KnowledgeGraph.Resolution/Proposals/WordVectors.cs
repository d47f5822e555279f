using System.Collections.Concurrent;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Language.Embeddings;
using KnowledgeGraph.Resolution.Tables;

namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>Likeness of words and of texts: stems, common beginnings, synonyms of politics, static vectors.</summary>
internal sealed class WordVectors(StaticEmbeddings embeddings)
{
    private const double SynonymLikeness = 0.9;
    private const double SameBeginning = 0.9;
    private const double LikeBeginning = 0.75;

    private static readonly Dictionary<string, HashSet<int>> SynonymGroups = ReadGroups("policy-synonyms", 0);

    private readonly ConcurrentDictionary<string, ContentWord> _words = new(StringComparer.Ordinal);

    /// <summary>The vector of a text, of length 1 or zero.</summary>
    public float[] Of(string text) => embeddings.Encode(text);

    /// <summary>A word with its stem, weight, vector and synonyms, from a cache.</summary>
    public ContentWord Word(string word) => _words.GetOrAdd(word, w =>
    {
        var stem = LightStemmer.Stem(w);
        return new ContentWord(w, stem, WordWeights.Of(stem), Of(w), SynonymGroups.GetValueOrDefault(stem));
    });

    /// <summary>Cosine of two vectors of length 1, never below 0.</summary>
    public static double Cosine(float[] a, float[] b)
    {
        // Four lanes on every machine, so that every machine gets the same bits.
        var sum = Vector128<float>.Zero;
        for (var i = 0; i < a.Length; i += Vector128<float>.Count)
        {
            sum += Vector128.Create(a, i) * Vector128.Create(b, i);
        }

        return Math.Max(0, (double)sum[0] + sum[1] + (sum[2] + sum[3]));
    }

    /// <summary>Likeness of two words from 0 to 1.</summary>
    public static double Likeness(ContentWord a, ContentWord b)
    {
        if (ReferenceEquals(a, b) || a.Stem == b.Stem)
        {
            return 1;
        }

        var cosine = Cosine(a.Vector, b.Vector);
        var common = a.Text.AsSpan().CommonPrefixLength(b.Text);
        var shorter = Math.Min(a.Text.Length, b.Text.Length);
        if (common >= 5 && common >= 0.6 * shorter)
        {
            return Math.Max(cosine, SameBeginning);
        }

        if (a.Synonyms is not null && b.Synonyms is not null && a.Synonyms.Overlaps(b.Synonyms))
        {
            return Math.Max(cosine, SynonymLikeness);
        }

        return common >= 4 && common >= 0.7 * shorter && Math.Abs(a.Text.Length - b.Text.Length) <= 4 ? Math.Max(cosine, LikeBeginning) : cosine;
    }

    /// <summary>Groups of words, one a line, by stem.</summary>
    public static Dictionary<string, HashSet<int>> ReadGroups(string table, int column)
    {
        var groups = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var row in EmbeddedTable.Rows(table))
        {
            foreach (var word in row[column].Split(' '))
            {
                var stem = LightStemmer.Stem(word);
                if (!groups.TryGetValue(stem, out var set))
                {
                    groups.Add(stem, set = []);
                }

                set.Add(number);
            }

            number++;
        }

        return groups;
    }
}
