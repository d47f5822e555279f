using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Numbers for the few words that features name; 0 for every other word. Part of the model file's format: words are only added at the end.</summary>
internal static class WordIndex
{
    /// <summary>Stands for a possessor in place of a determiner.</summary>
    public const int Possessor = 100;

    /// <summary>Stands for a numeral in place of a determiner.</summary>
    public const int Numeral = 101;

    private static readonly FrozenDictionary<string, int> Determiners =
        Number("the this that these those a an his her their its my our your some many no any all both each every another other such");

    private static readonly FrozenDictionary<string, int> Verbs = Number("be seem appear take make happen rain turn say do have become mean get work feel look");

    private static readonly FrozenDictionary<string, int> Nouns =
        Number("government people police country man woman company president state minister party team group family others administration child official leader city nation court army");

    /// <summary>The number of a determiner; the first five point to something known.</summary>
    public static int Determiner(string lower) => Determiners.GetValueOrDefault(lower);

    /// <summary>Whether a determiner's number is one that points to something known: the, this, that, these, those.</summary>
    public static bool IsDefinite(int determiner) => determiner is >= 1 and <= 5;

    public static int Verb(string lemma) => Verbs.GetValueOrDefault(lemma);

    public static int Noun(string lemma) => Nouns.GetValueOrDefault(lemma);

    private static FrozenDictionary<string, int> Number(string words) =>
        words.Split(' ').Select((word, i) => KeyValuePair.Create(word, i + 1)).ToFrozenDictionary(StringComparer.Ordinal);
}
