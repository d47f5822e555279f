namespace KnowledgeGraph.Ingest.Languages;

/// <summary>Whether a text is English: what it declares decides; else, from 50 words on, the share of function words.</summary>
internal static class LanguageCheck
{
    /// <summary>Words from which on an undeclared text is judged.</summary>
    public const int EnoughWords = 50;

    /// <summary>The least share of function words in English prose. News has 35 to 50 %; other languages share a few forms (<c>in</c>, <c>on</c>, <c>do</c>) and stay under 10 %.</summary>
    public const double LeastShare = 0.20;

    // Long texts are told by their first words.
    private const int MostWords = 5_000;

    private static readonly HashSet<string> FunctionWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "because", "been", "before", "being", "between", "both",
        "but", "by", "can", "could", "did", "do", "does", "during", "each", "for", "from", "had", "has", "have", "he", "her", "hers", "him", "his",
        "how", "i", "if", "in", "into", "is", "it", "its", "may", "might", "more", "most", "must", "my", "no", "nor", "not", "of", "on", "only",
        "or", "other", "our", "out", "over", "own", "shall", "she", "should", "so", "some", "such", "than", "that", "the", "their", "them", "then",
        "there", "these", "they", "this", "those", "through", "to", "too", "under", "until", "up", "upon", "us", "was", "we", "were", "what", "when",
        "where", "whether", "which", "while", "who", "whom", "whose", "why", "will", "with", "within", "without", "would", "you", "your",
    };

    /// <summary>The judgement on a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="declared">The language that the article declares, such as <c>en-GB</c>, or null.</param>
    public static LanguageVerdict Of(string text, string? declared)
    {
        if (!string.IsNullOrWhiteSpace(declared))
        {
            return declared.Trim().StartsWith("en", StringComparison.OrdinalIgnoreCase)
                ? new(IsEnglish: true, Remark: null)
                : new(IsEnglish: false, $"the language is declared as '{declared.Trim()}', not English");
        }
        (int words, int function) = Count(text);
        if (words < EnoughWords)
            return new(IsEnglish: true, "too short to tell the language; taken for English");
        double share = (double)function / words;
        return share >= LeastShare
            ? new(IsEnglish: true, Remark: null)
            : new(IsEnglish: false, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"not English: function words are {share * 100:0.0} % of the words"));
    }

    private static (int Words, int Function) Count(string text)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>();
        int words = 0;
        int function = 0;
        for (int i = 0; i < text.Length && words < MostWords;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }
            int start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            words++;
            if (lookup.Contains(text.AsSpan(start, i - start)))
                function++;
        }
        return (words, function);
    }
}
