namespace KnowledgeGraph.Extraction.Records;

/// <summary>Counts words as white space separates them (what <c>wc -w</c> prints).</summary>
internal static class WordCount
{
    /// <summary>The number of words of a text.</summary>
    public static int Of(string text)
    {
        int count = 0;
        bool inWord = false;
        foreach (char c in text)
        {
            bool space = char.IsWhiteSpace(c);
            count += !space && !inWord ? 1 : 0;
            inWord = !space;
        }

        return count;
    }
}
