using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Finds the mentions by name: recogniser, gazetteer and proper nouns, then borders and types.</summary>
internal static class NameFinder
{
    /// <summary>The names of an article in order of the text; nested ones follow the name they are part of.</summary>
    public static List<Mention> Find(DocumentLayout layout)
    {
        Document document = layout.Document;
        var cover = new PieceCover(document);
        RecognisedNames.Find(layout, cover);
        KnownNames.Find(layout, cover);
        ProperNounRuns.Find(layout, cover);
        SplitOffices(layout, cover);
        HeadlineNames.Repair(layout, cover);
        JoinPersons(layout, cover);
        var mentions = new List<Mention>();
        foreach (NamePiece piece in cover.All())
        {
            Mention mention = NameTyping.Read(layout, piece);
            if (mention.Type != MentionType.Other || mention.Core.Length > 1)
                mentions.Add(mention);
        }
        foreach (NamePiece piece in cover.Nested)
        {
            if (cover.At(piece.Start) is not { } outer || outer.Count == piece.Count)
                continue;
            Mention nested = NameTyping.Read(layout, piece);
            nested.IsNested = true;
            nested.Strength = 2;
            mentions.Add(nested);
        }
        mentions.Sort((x, y) => x.Start != y.Start ? x.Start.CompareTo(y.Start) : y.End.CompareTo(x.End));
        return mentions;
    }

    /// <summary>"the president of Norway Ilse Brandt": country and person are two names, whatever the recogniser made of them.</summary>
    private static void SplitOffices(DocumentLayout layout, PieceCover cover)
    {
        for (int i = 0; i < layout.Document.Count; i++)
        {
            if (layout.IsFurniture(i) || layout.IsHeadline(i) || OfficePhrase.Read(layout.Document, i) is not var (ownerStart, owner, nameStart, nameEnd))
                continue;
            cover.Add(new NamePiece(ownerStart, nameStart, MentionType.Unknown) { Known = owner, HasOffice = true });
            cover.Add(new NamePiece(nameStart, nameEnd, MentionType.Person));
        }
    }

    /// <summary>Neighbours of which one is a person and the other a person or unknown are one name.</summary>
    private static void JoinPersons(DocumentLayout layout, PieceCover cover)
    {
        Document document = layout.Document;
        NamePiece? last = null;
        foreach (NamePiece piece in cover.All())
        {
            bool joins = last is not null && piece.Start == last.End
                && piece.Known is null && last.Known is null
                && piece.Type is MentionType.Person or MentionType.Unknown && last.Type is MentionType.Person or MentionType.Unknown
                && (piece.Type == MentionType.Person || last.Type == MentionType.Person)
                && layout.SentenceOf(piece.Start) == layout.SentenceOf(last.Start)
                && !layout.IsHeadline(piece.Start)
                && !WordTable.Of(document[piece.Start].Lower).Has(WordClasses.Title);
            if (!joins)
            {
                last = piece;
                continue;
            }
            int end = piece.End;
            cover.Remove(piece);
            last!.Type = MentionType.Person;
            cover.Resize(last, last.Start, end);
        }
    }
}
