namespace KnowledgeGraph.Extraction.Layout;

/// <summary>The text as the parser should see it: of the same length, so that offsets hold for both.</summary>
public static class ParsableText
{
    // A short capitalised word before a stop may be an abbreviation, which would take the stop with it.
    private const int LongestAbbreviation = 4;

    /// <summary>
    /// Replaces the modifier letter apostrophe (U+02BC), which news sites use for ’, and spaces that are no U+0020; puts a stop after a paragraph that ends
    /// with a word, in the place of the first character of the line break before an empty line: without it the parser ties a headline to the sentence below.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        char[] chars = text.Replace('\u02BC', '’').Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('\u2009', ' ').ToCharArray();
        for (int i = 1; i + 1 < chars.Length; i++)
        {
            if (IsBeforeEmptyLine(chars, i) && char.IsLetterOrDigit(chars[i - 1]) && !MayBeAbbreviation(chars, i))
                chars[i] = '.';
        }

        return new string(chars);
    }

    /// <summary>Whether a token of the parsed text, which is no white space, is a stop that the article does not have.</summary>
    /// <param name="article">The article's own text; null where it is the parsed one.</param>
    /// <param name="start">Where the token begins, in UTF-16 code units.</param>
    public static bool IsStopOfParser(string? article, int start) => article?[start] is '\n' or '\r';

    // One line break must be left: by it the paragraphs are told apart.
    private static bool IsBeforeEmptyLine(char[] chars, int at) =>
        (chars[at] == '\n' && chars[at + 1] == '\n') || (chars[at] == '\r' && chars.AsSpan(at).StartsWith("\r\n\r\n"));

    private static bool MayBeAbbreviation(char[] chars, int end)
    {
        int start = end;
        while (start > 0 && char.IsLetterOrDigit(chars[start - 1]))
            start--;
        return end - start <= LongestAbbreviation && char.IsUpper(chars[start]);
    }
}
