using KnowledgeGraph.Extraction.Attributions;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>
/// How often the words that are nearest in meaning to a word were part of cues: tells of a word that was seldom or never seen whether it may
/// attribute. A word's own counts play no part, so that the classes of seen and unseen words mean the same.
/// </summary>
internal static class CueKinship
{
    private const int Neighbours = 8;
    private const int LeastSeen = 3;

    /// <summary>The classes of all words of which a neighbour was in a cue, as verbs, nouns and adjectives.</summary>
    /// <param name="words">The words and their vectors.</param>
    /// <param name="counts">How often a key of <see cref="Cueness.Key(ulong, byte)"/> was in a cue, and at all.</param>
    public static List<(ulong Key, byte Class)> Of(WordVectors words, Func<ulong, (int Cues, int All)> counts)
    {
        var table = new List<(ulong, byte)>();
        foreach (byte pos in new[] { Grammar.Verb, Grammar.Noun, Grammar.Adjective })
        {
            (int Word, float Share)[] seen =
                [.. Enumerable.Range(0, words.Ids.Length).Select(i => (i, counts(Cueness.Key(words.Ids[i], pos)))).Where(w => w.Item2.All >= LeastSeen).Select(w => (w.i, (float)w.Item2.Cues / w.Item2.All))];
            for (int word = 0; word < words.Ids.Length; word++)
            {
                byte @class = Cueness.KinClassOf(Share(words, word, seen));
                if (@class != 0)
                    table.Add((Cueness.Key(words.Ids[word], pos), @class));
            }
        }

        return table;
    }

    private static double Share(WordVectors words, int word, (int Word, float Share)[] seen)
    {
        Span<float> likeness = stackalloc float[Neighbours];
        Span<float> share = stackalloc float[Neighbours];
        int count = 0;
        foreach ((int other, float cues) in seen)
        {
            if (other == word)
                continue;
            float cosine = words.Likeness(word, other);
            if (cosine <= 0 || (count == Neighbours && cosine <= likeness[count - 1]))
                continue;
            int at = count < Neighbours ? count++ : count - 1;
            for (; at > 0 && likeness[at - 1] < cosine; at--)
                (likeness[at], share[at]) = (likeness[at - 1], share[at - 1]);
            (likeness[at], share[at]) = (cosine, cues);
        }

        (double sum, double weights) = (0, 0);
        for (int i = 0; i < count; i++)
        {
            double weight = likeness[i] * likeness[i] * likeness[i];
            sum += weight * share[i];
            weights += weight;
        }

        return weights == 0 ? 0 : sum / weights;
    }
}
