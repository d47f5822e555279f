using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>
/// Lays the gazetteer over the recogniser's names: it wins where it covers a whole name, is nested where it is part of a longer
/// one that is no person, and is careful with words that are names of people or common words too.
/// </summary>
internal static class KnownNames
{
    public static void Find(DocumentLayout layout, PieceCover cover)
    {
        Document document = layout.Document;
        var homonyms = new Homonyms(document);
        for (int i = 0; i < document.Count;)
        {
            int end = i + 1;
            if (!layout.IsFurniture(i) && MayBegin(document, i)
                && Gazetteer.LongestAt(document, i, out int stop) is { } name && IsEvident(document, cover, i, stop, name))
            {
                Place(document, cover, i, stop, homonyms.Read(name));
                end = stop;
            }
            i = end;
        }
    }

    private static bool MayBegin(Document document, int token)
    {
        if (!char.IsUpper(document[token].Span[0]) && document[token].Span is not "10")
            return document[token].Lower is "al" or "al-" or "dpa" or "peshmerga";
        bool afterHyphen = token > 1 && document[token - 1].Span is "-" && !document[token - 1].HasSpace;
        return !afterHyphen || document[token - 2].Lower is not ("pro" or "anti" or "non" or "on");
    }

    private static bool IsEvident(Document document, PieceCover cover, int start, int end, KnownName name) =>
        end - start > 1 || !name.IsAmbiguous || cover.At(start) is not null || document[start].Tag is "NNP" or "NNPS" or "JJ";

    private static void Place(Document document, PieceCover cover, int start, int end, KnownName name)
    {
        int length = end - start;
        NamePiece? covering = cover.At(start);
        if (covering is not null && covering.Count > length && covering.Start <= start && covering.End >= end)
        {
            bool isPlace = name.Kind is KnownNameKind.Country or KnownNameKind.State or KnownNameKind.City or KnownNameKind.Region or KnownNameKind.Capital;
            if (isPlace && covering.Type != MentionType.Person && !name.IsAmbiguous)
                cover.Nested.Add(new NamePiece(start, end, MentionType.Place) { Known = name });
            else if (covering.Type is MentionType.Organization or MentionType.Unknown && StandsAtEdge(document, covering, start, end, name))
                Split(cover, covering, start, end, name);
            return;
        }
        if (length == 1 && name.IsAmbiguous && JoinsNameBefore(document, start, name))
        {
            cover.Add(new NamePiece(start - 1, end, MentionType.Unknown));
            return;
        }
        bool beginsLongerName = covering is null && length == 1 && end < document.Count
            && name.Kind is not (KnownNameKind.Country or KnownNameKind.Demonym or KnownNameKind.Group)
            && document[end].Tag == "NNP" && document[end].Dep != "compound" && cover.At(end) is null;
        if (!beginsLongerName)
            cover.Add(new NamePiece(start, end, MentionType.Unknown) { Known = name });
    }

    /// <summary>"U.S. Rep." or "Republican Senate" taken for one body: the known adjective is a name of its own.</summary>
    private static bool StandsAtEdge(Document document, NamePiece covering, int start, int end, KnownName name) =>
        name.Kind is KnownNameKind.Country && start == covering.Start && end < covering.End
        && WordTable.Of(document[end].Lower).Has(WordClasses.Title) && covering.End - end >= 2;

    private static void Split(PieceCover cover, NamePiece covering, int start, int end, KnownName name)
    {
        cover.Resize(covering, end, covering.End);
        cover.Add(new NamePiece(start, end, MentionType.Unknown) { Known = name });
    }

    /// <summary>"Valeska Paris": an unknown capitalised compound before an ambiguous place makes it a surname.</summary>
    private static bool JoinsNameBefore(Document document, int token, KnownName name)
    {
        if (token == 0 || name.Kind is KnownNameKind.Demonym or KnownNameKind.Group)
            return false;
        Token before = document[token - 1];
        return before.Tag == "NNP"
            && char.IsUpper(before.Span[0])
            && before.HeadIndex == token
            && before.Dep == "compound"
            && Gazetteer.Find(before.Text) is null
            && !WordTable.Of(before.Lower).Has(WordClasses.Title)
            && !before.IsSpace
            && before.Span is not ("Downtown" or "Central" or "East" or "West" or "North" or "South" or "Greater" or "New" or "Lake" or "Mount" or "Fort" or "Port" or "St." or "San" or "Upper" or "Lower");
    }
}
