using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Ingest.Furniture;

/// <summary>A line of a text without the white space around it.</summary>
/// <param name="Span">Where it stands; never empty.</param>
/// <param name="Text">Its words.</param>
internal readonly record struct TextLine(TextSpan Span, string Text)
{
    /// <summary>The lines of a text that are not blank, in order.</summary>
    public static IReadOnlyList<TextLine> In(string text)
    {
        var lines = new List<TextLine>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and int length ? start + length : text.Length;
            int first = start;
            int last = end;
            while (first < last && char.IsWhiteSpace(text[first]))
                first++;
            while (last > first && char.IsWhiteSpace(text[last - 1]))
                last--;
            if (first < last)
                lines.Add(new TextLine(new TextSpan(first, last), text[first..last]));
            start = end + 1;
        }
        return lines;
    }

    /// <summary>Number of words, as white space separates them.</summary>
    public int Words => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Whether the line ends as a sentence does; headlines and labels do not.</summary>
    public bool EndsLikeSentence => Text.TrimEnd('"', '\'', '”', '’', ')', ']') is { Length: > 0 } bare && bare[^1] is '.' or '!' or '…';
}
