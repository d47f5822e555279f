namespace KnowledgeGraph.Extraction.Layout;

/// <summary>The text as the parser should see it: of the same length, so that offsets hold for both.</summary>
public static class ParsableText
{
    // A short capitalised word before a stop may be an abbreviation, which would take the stop with it.
    private const int LongestAbbreviation = 4;

    /// <summary>
    /// Replaces the modifier letter apostrophe (U+02BC), which news sites use for ’, and spaces that are no U+0020; puts a stop after a paragraph that ends
    /// with a word, in the place of its first line break: without it the parser ties a headline to the sentence below.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        char[] chars = text.Replace('\u02BC', '’').Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('\u2009', ' ').ToCharArray();
        for (int i = 1; i + 1 < chars.Length; i++)
        {
            if (chars[i] == '\n' && chars[i + 1] == '\n' && char.IsLetterOrDigit(chars[i - 1]) && !MayBeAbbreviation(chars, i))
                chars[i] = '.';
        }

        return new string(chars);
    }

    /// <summary>Whether a token of the parsed text is a stop that the article does not have.</summary>
    /// <param name="article">The article's own text; null where it is the parsed one.</param>
    /// <param name="start">Where the token begins.</param>
    public static bool IsStopOfParser(string? article, int start) => article is not null && article[start] == '\n';

    private static bool MayBeAbbreviation(char[] chars, int end)
    {
        int start = end;
        while (start > 0 && char.IsLetterOrDigit(chars[start - 1]))
            start--;
        return end - start <= LongestAbbreviation && char.IsUpper(chars[start]);
    }
}
