using KnowledgeGraph.Extraction.Attributions;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Counts how often words are part of cues.</summary>
internal sealed class CuenessCounts
{
    private readonly Dictionary<ulong, (int Cues, int All)> _counts = [];

    /// <summary>Adds the words of an article.</summary>
    public void Add(ArticleTokens tokens, ReadOnlySpan<byte> cueLabels)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            ulong key = Cueness.Key(tokens, i);
            (int cues, int all) = _counts.GetValueOrDefault(key);
            _counts[key] = (cues + (cueLabels[i] != ChainLabels.Outside ? 1 : 0), all + 1);
        }
    }

    /// <summary>The classes of all words.</summary>
    /// <param name="words">By which words are neighbours.</param>
    public Cueness ToCueness(WordVectors words) => new(
        _counts.Select(pair => (pair.Key, Cueness.ClassOf(pair.Value.Cues, pair.Value.All))).Where(entry => entry.Item2 != Cueness.Rare),
        CueKinship.Of(words, key => _counts.GetValueOrDefault(key)));

    /// <summary>The classes of the words of an article that is itself counted, as they would be without it: else they tell the labels.</summary>
    public byte[] Without(ArticleTokens tokens, ReadOnlySpan<byte> cueLabels)
    {
        var own = new CuenessCounts();
        own.Add(tokens, cueLabels);
        byte[] classes = new byte[tokens.Count];
        for (int i = 0; i < classes.Length; i++)
        {
            ulong key = Cueness.Key(tokens, i);
            (int cues, int all) = _counts.GetValueOrDefault(key);
            (int ownCues, int ownAll) = own._counts[key];
            classes[i] = Cueness.ClassOf(cues - ownCues, all - ownAll);
        }

        return classes;
    }
}
