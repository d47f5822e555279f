using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Ingest.Furniture;

/// <summary>
/// Finds the stretches of a text that belong to the page and not to the report, by rules that hold for pages in general: what whole lines look
/// like, what follows labels such as "Next post", and what stands before the first and after the last paragraph.
/// </summary>
internal static class PageFurniture
{
    // Lines at the start and at the end in which bylines, dates and credits of the desk are looked for.
    private const int LeadLines = 6;
    private const int TailLines = 4;

    /// <summary>The stretches, ordered, not overlapping: whole lines without the white space around them, datelines, and credits inside captions.</summary>
    public static IReadOnlyList<TextSpan> In(string text)
    {
        IReadOnlyList<TextLine> lines = TextLine.In(text);
        bool[] isFurniture = new bool[lines.Count];
        for (int i = 0; i < lines.Count; i++)
        {
            bool atEdge = i < LeadLines || i >= lines.Count - TailLines;
            isFurniture[i] |= LineRules.Match(lines[i].Text) || (atEdge && CreditLines.Match(lines[i].Text));
            for (int follower = i + 1; follower <= i + LinkLabels.HeadlinesAfter(lines, i); follower++)
                isFurniture[follower] = true;
            isFurniture[i] |= LinkLabels.Match(lines[i].Text);
        }
        var spans = new List<TextSpan>();
        bool datelineFound = false;
        for (int i = 0; i < lines.Count; i++)
        {
            if (isFurniture[i])
            {
                Add(spans, lines[i].Span, text);
                continue;
            }
            if (!datelineFound && i < LeadLines && Datelines.At(lines[i]) is { } dateline)
            {
                datelineFound = true;
                Add(spans, dateline, text);
            }
            spans.AddRange(PictureCredits.In(lines[i]));
        }
        return spans;
    }

    /// <summary>Adds a span, joined to the one before when only white space parts them.</summary>
    private static void Add(List<TextSpan> spans, TextSpan span, string text)
    {
        if (spans.Count > 0 && text.AsSpan(spans[^1].End..span.Start).IsWhiteSpace())
            spans[^1] = spans[^1] with { End = span.End };
        else
            spans.Add(span);
    }
}
