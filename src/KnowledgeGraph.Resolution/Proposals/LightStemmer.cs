namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>
/// Strips the endings by which English forms and derives words, so that "deploy", "deployed" and "deployment" have one stem. Lighter than
/// Porter's algorithm (1980): one ending, and at least four letters stay. As there, y behind a consonant becomes i: a policy is no police.
/// </summary>
internal static class LightStemmer
{
    private const int LeastStem = 4;

    private static readonly string[] Endings =
    [
        "isations", "izations", "isation", "ization", "ations", "ation", "itions", "ition", "ements", "ement", "ments", "ment", "nesses", "ness",
        "ities", "ity", "ances", "ance", "ences", "ence", "ingly", "ings", "ing", "ised", "ized", "ises", "izes", "ise", "ize", "ising", "izing",
        "ably", "ible", "able", "ions", "ion", "fully", "ful", "ally", "ously", "ous", "ives", "ive", "ists", "ist", "ers", "er", "ors", "or",
        "als", "al", "ied", "ies", "ed", "es", "ly", "s", "e", "y",
    ];

    /// <summary>The stem of a word in lower case.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= LeastStem)
        {
            return word.Length == LeastStem && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
        }

        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= LeastStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var stem = word[..^ending.Length];
                if (ending is "ied" or "ies" or "y")
                {
                    return "aeiou".Contains(stem[^1], StringComparison.Ordinal) ? word : stem + "i";
                }

                word = stem;
                break;
            }
        }

        return word.Length > LeastStem && word[^1] == word[^2] ? word[..^1] : word;
    }
}
