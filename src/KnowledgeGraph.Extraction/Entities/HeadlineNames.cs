using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>
/// Names in headings, where every word is capitalised: a piece is kept when the body has it too, when the gazetteer knows it, or
/// when it is a first name with one or two words more. All-capital words are read as the body writes them.
/// </summary>
internal static class HeadlineNames
{
    public static void Repair(DocumentLayout layout, PieceCover cover)
    {
        Document document = layout.Document;
        List<NamePiece> pieces = cover.All();
        HashSet<string> body = BodyNames(layout, pieces);
        foreach (NamePiece piece in pieces)
        {
            if (!layout.IsHeadline(piece.Start) || piece.Known is not null || body.Contains(Text(document, piece.Start, piece.End)))
                continue;
            cover.Remove(piece);
            bool found = KeepParts(document, cover, piece, body);
            if (!found && piece.Type == MentionType.Person && piece.Count is 2 or 3 && WordTable.Of(document[piece.Start].Lower).Has(WordClasses.FirstName))
                cover.Add(piece);
        }
        for (int i = 0; i < document.Count; i++)
        {
            if (layout.IsHeadline(i) && cover.At(i) is null && document[i].Span.Length > 2 && char.IsUpper(document[i].Span[0])
                && !IsGeneric(document[i]) && body.Contains(document[i].Lower))
                cover.Add(new NamePiece(i, i + 1, MentionType.Unknown));
        }
    }

    private static bool KeepParts(Document document, PieceCover cover, NamePiece piece, HashSet<string> body)
    {
        bool found = false;
        for (int i = piece.Start; i < piece.End; i++)
        {
            for (int end = piece.End; end > i; end--)
            {
                if ((end - i == 1 && IsGeneric(document[i])) || !body.Contains(Text(document, i, end)))
                    continue;
                cover.Add(new NamePiece(i, end, MentionType.Unknown));
                found = true;
                i = end - 1;
                break;
            }
        }
        return found;
    }

    private static HashSet<string> BodyNames(DocumentLayout layout, List<NamePiece> pieces)
    {
        var body = new HashSet<string>(StringComparer.Ordinal);
        foreach (NamePiece piece in pieces)
        {
            if (layout.IsHeadline(piece.Start))
                continue;
            body.Add(Text(layout.Document, piece.Start, piece.End));
            if (piece.Type == MentionType.Person || piece.Known is not null)
                body.Add(layout.Document[piece.End - 1].Lower);
        }
        return body;
    }

    /// <summary>Head words of bodies and offices are no evidence of a name by themselves.</summary>
    private static bool IsGeneric(Token token) =>
        WordTable.Of(token.Lower).Has(WordClasses.OrganizationHead | WordClasses.OrganizationNoun | WordClasses.PlaceNoun | WordClasses.Title | WordClasses.Calendar | WordClasses.PeopleNoun)
        || token.Lower is "the" or "law" or "day" or "war" or "may" or "will" or "us" or "trade" or "street" or "new" or "national" or "say" or "over" or "with" or "for" or "and";

    private static string Text(Document document, int start, int end) =>
        document.Text[document[start].Start..document[end - 1].End].ToLowerInvariant();
}
