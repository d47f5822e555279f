using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
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
    private const double NameWeight = 0.4;

    private static readonly float[] NoVector = new float[StaticEmbeddings.Width];

    private static readonly Dictionary<string, HashSet<int>> SynonymGroups = ReadGroups("policy-synonyms", 0);

    private readonly ConcurrentDictionary<string, ContentWord> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Stem> _stems = new(StringComparer.Ordinal);
    private int _lastStem;

    /// <summary>The vector of a text, of length 1 or zero.</summary>
    public float[] Of(string text) => embeddings.Encode(text);

    /// <summary>A word with its stem, vector and synonyms, from a cache.</summary>
    public ContentWord Word(string word) => _words.GetOrAdd(word, w =>
    {
        var stem = StemOf(w);
        return new ContentWord(w, stem, Of(w), SynonymGroups.GetValueOrDefault(stem.Text), IsName: false);
    });

    /// <summary>A name, from a cache: equal to itself only, and as heavy as any other name.</summary>
    /// <param name="id">What identifies its bearer.</param>
    public ContentWord Name(string id) => _words.GetOrAdd("=" + id, n => new ContentWord(n, new Stem(n, Interlocked.Increment(ref _lastStem), NameWeight), NoVector, null, IsName: true));

    /// <summary>The stem of a word, from a cache.</summary>
    public Stem StemOf(string word) => _stems.GetOrAdd(LightStemmer.Stem(word), s => new Stem(s, Interlocked.Increment(ref _lastStem), WordWeights.Of(s)));

    /// <summary>Adds the vectors of a text's words.</summary>
    public void Add(string text, float[] sum) => embeddings.Add(text, sum);

    /// <summary>Cosine of two vectors of length 1, never below 0.</summary>
    public static double Cosine(float[] a, float[] b) => Math.Max(0, Dot(a, b));

    /// <summary>Dot product of two vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Dot(float[] a, float[] b)
    {
        // Eight lanes in two sums on every machine, so that every machine gets the same bits.
        var even = Vector256<float>.Zero;
        var odd = Vector256<float>.Zero;
        for (var i = 0; i < StaticEmbeddings.Width; i += 2 * Vector256<float>.Count)
        {
            even += Vector256.Create(a, i) * Vector256.Create(b, i);
            odd += Vector256.Create(a, i + Vector256<float>.Count) * Vector256.Create(b, i + Vector256<float>.Count);
        }

        var sum = even.GetLower() + even.GetUpper() + (odd.GetLower() + odd.GetUpper());
        return (double)sum[0] + sum[1] + (sum[2] + sum[3]);
    }

    /// <summary>Likeness of two words from 0 to 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Likeness(ContentWord a, ContentWord b)
    {
        if (a.Stem.Id == b.Stem.Id)
        {
            return 1;
        }

        var cosine = a.IsName || b.IsName ? 0 : Cosine(a.Vector, b.Vector);
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
