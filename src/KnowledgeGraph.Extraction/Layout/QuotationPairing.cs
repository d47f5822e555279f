using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Layout;

/// <summary>
/// Pairs quotation marks paragraph by paragraph. A paragraph that ends inside a quotation closes it; when the next one opens with
/// a mark, its quotation continues the open one, as newspapers set long quotations.
/// </summary>
internal static class QuotationPairing
{
    /// <summary>Fewer words between marks are a scare quote or a title, not speech.</summary>
    private const int FewestWords = 3;

    public static List<QuotedStretch> Find(Document document, IReadOnlyList<Paragraph> paragraphs)
    {
        var found = new List<QuotedStretch>();
        int open = -1;
        for (int p = 0; p < paragraphs.Count; p++)
        {
            int first = FirstWord(document, paragraphs[p]);
            if (first < 0)
                continue;
            bool opensWithMark = IsOpener(document[first].Span) || IsStraight(document[first].Span);
            open = Read(document, paragraphs[p], p, opensWithMark ? open : -1, found);
        }
        return found;
    }

    /// <summary>Adds the quotations of one paragraph and returns the index of the one that is still open at its end, or -1.</summary>
    private static int Read(Document document, Paragraph paragraph, int index, int continued, List<QuotedStretch> found)
    {
        int start = -1;
        char closer = '\0';
        // Looked for once a paragraph: each opener looking for itself would take the square of a page of openers.
        int lastSingleCloser = LastSingleCloser(document, paragraph);
        for (int i = paragraph.Start; i < paragraph.End; i++)
        {
            ReadOnlySpan<char> token = document[i].Span;
            if (start < 0)
            {
                if (IsOpener(token) || IsStraight(token))
                    (start, closer) = (i + 1, IsStraight(token) ? '"' : '”');
                else if (token is "‘" && i < lastSingleCloser)
                    (start, closer) = (i + 1, '’');
            }
            else if (Closes(document, i, closer))
            {
                Add(document, start, i, index, ref continued, found);
                start = -1;
            }
            else if (IsOpener(token))
            {
                start = i + 1;
            }
        }
        if (start < 0 || start >= paragraph.End)
            return -1;
        int before = found.Count;
        int end = paragraph.End;
        while (end > start && document[end - 1].IsSpace)
            end--;
        Add(document, start, end, index, ref continued, found);
        return found.Count > before ? before : -1;
    }

    private static void Add(Document document, int start, int end, int paragraph, ref int continued, List<QuotedStretch> found)
    {
        int words = 0;
        for (int i = start; i < end; i++)
            words += char.IsLetterOrDigit(document[i].Span[0]) ? 1 : 0;
        if (words >= FewestWords)
            found.Add(new QuotedStretch(found.Count, start, end, paragraph, continued));
        continued = -1;
    }

    private static bool Closes(Document document, int token, char closer)
    {
        ReadOnlySpan<char> text = document[token].Span;
        return closer switch
        {
            '"' => IsStraight(text) || text is "”" or "''",
            '’' => IsSingleCloser(document, token),
            _ => text is "”" or "''" || IsStraight(text),
        };
    }

    /// <summary>An apostrophe alone closes only after a stop or comma: elsewhere it is a possessive.</summary>
    private static bool IsSingleCloser(Document document, int token) =>
        document[token].Span is "’" && token > 0 && document[token - 1].Span is "." or "," or "?" or "!" or "…";

    private static int LastSingleCloser(Document document, Paragraph paragraph)
    {
        for (int i = paragraph.End - 1; i > paragraph.Start; i--)
        {
            if (IsSingleCloser(document, i))
                return i;
        }
        return -1;
    }

    private static bool IsOpener(ReadOnlySpan<char> token) => token is "“" or "``" or "„" or "«";

    private static bool IsStraight(ReadOnlySpan<char> token) => token is "\"";

    private static int FirstWord(Document document, Paragraph paragraph)
    {
        for (int i = paragraph.Start; i < paragraph.End; i++)
        {
            if (!document[i].IsSpace)
                return i;
        }
        return -1;
    }
}
