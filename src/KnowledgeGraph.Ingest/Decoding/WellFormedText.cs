using System.Text;

namespace KnowledgeGraph.Ingest.Decoding;

/// <summary>Strings in which every surrogate has its partner.</summary>
internal static class WellFormedText
{
    /// <summary>The text with each lone surrogate replaced by U+FFFD; its length stays.</summary>
    public static string Of(string text)
    {
        int first = FirstLoneSurrogate(text, 0);
        if (first < 0)
            return text;
        var repaired = new StringBuilder(text);
        for (int i = first; i >= 0; i = FirstLoneSurrogate(text, i + 1))
            repaired[i] = '\uFFFD';
        return repaired.ToString();
    }

    private static int FirstLoneSurrogate(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                return i;
        }
        return -1;
    }
}
