namespace KnowledgeGraph.Language.Lexicon;

/// <summary>White space in the sense of the tokenizer: that of Unicode and the four separators U+001C … U+001F.</summary>
internal static class WhiteSpace
{
    public static bool Contains(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';

    public static bool Only(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!Contains(c))
                return false;
        }

        return !text.IsEmpty;
    }
}
