using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Tests.Layout;

/// <summary>A document without annotation: words, marks and line breaks are its tokens, all in one sentence.</summary>
internal static class PlainDocument
{
    public static Document Of(string text)
    {
        var starts = new List<int>();
        var ends = new List<int>();
        for (int i = 0; i < text.Length;)
        {
            if (text[i] == ' ')
            {
                i++;
                continue;
            }
            int end = i + 1;
            if (char.IsLetterOrDigit(text[i]))
            {
                while (end < text.Length && char.IsLetterOrDigit(text[end]))
                    end++;
            }
            else if (text[i] == '\n')
            {
                while (end < text.Length && text[end] == '\n')
                    end++;
            }
            starts.Add(i);
            ends.Add(end);
            i = end;
        }
        return Document.FromColumns(new DocumentColumns { Text = text, Starts = starts, Ends = ends, Heads = new int[starts.Count] });
    }
}
