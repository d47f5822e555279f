namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>How often a (base form, part of speech) was part of a cue where a model was trained, in classes.</summary>
internal sealed class Cueness
{
    /// <summary>The class of words that were seen less than three times and never in a cue.</summary>
    public const byte Rare = 0;

    private readonly Dictionary<ulong, byte> _classes;
    private readonly Dictionary<ulong, byte> _kin;

    public Cueness(IEnumerable<(ulong Key, byte Class)> table, IEnumerable<(ulong Key, byte Class)> kin)
    {
        Table = [.. table.OrderBy(entry => entry.Key)];
        Kin = [.. kin.OrderBy(entry => entry.Key)];
        _classes = Table.ToDictionary(entry => entry.Key, entry => entry.Class);
        _kin = Kin.ToDictionary(entry => entry.Key, entry => entry.Class);
    }

    /// <summary>The words that are not <see cref="Rare"/>, ascending by key.</summary>
    public (ulong Key, byte Class)[] Table { get; }

    /// <summary>The words whose neighbours in meaning were in cues, ascending by key.</summary>
    public (ulong Key, byte Class)[] Kin { get; }

    /// <summary>The key of a word.</summary>
    public static ulong Key(ArticleTokens tokens, int token) => Key(tokens.PlainLemmas[token], tokens.Pos[token]);

    /// <summary>The key of a base form as a part of speech.</summary>
    public static ulong Key(ulong lemma, byte pos) => lemma ^ (pos * 0x9E3779B97F4A7C15);

    /// <summary>The class of a word whose neighbours were in cues for such a share of the times that they were seen; 0 for hardly ever.</summary>
    public static byte KinClassOf(double share) =>
        (byte)(share < 0.01 ? 0 : share < 0.03 ? 1 : share < 0.07 ? 2 : share < 0.13 ? 3 : share < 0.22 ? 4 : share < 0.35 ? 5 : share < 0.55 ? 6 : 7);

    /// <summary>The class of a word that was in a cue so often, of so many times that it was seen.</summary>
    public static byte ClassOf(int cues, int all)
    {
        if (all < 3)
            return (byte)(cues <= 0 ? Rare : 8);
        double share = (double)cues / all;
        return (byte)(share < 0.005 ? 1 : share < 0.03 ? 2 : share < 0.1 ? 3 : share < 0.25 ? 4 : share < 0.5 ? 5 : share < 0.75 ? 6 : 7);
    }

    /// <summary>The classes of all words of an article.</summary>
    public byte[] Of(ArticleTokens tokens)
    {
        byte[] classes = new byte[tokens.Count];
        for (int i = 0; i < classes.Length; i++)
            classes[i] = _classes.GetValueOrDefault(Key(tokens, i));
        return classes;
    }

    /// <summary>The classes of the neighbours of all words of an article.</summary>
    public byte[] KinOf(ArticleTokens tokens)
    {
        byte[] classes = new byte[tokens.Count];
        for (int i = 0; i < classes.Length; i++)
            classes[i] = _kin.GetValueOrDefault(Key(tokens, i));
        return classes;
    }
}
