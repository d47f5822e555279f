using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Makes mentions of name pieces: titles before them, and a type with its strength, the strongest evidence first.</summary>
internal static class NameTyping
{
    public static Mention Read(DocumentLayout layout, NamePiece piece)
    {
        Document document = layout.Document;
        var mention = new Mention(document, piece.Start, piece.End, PhraseHead.Of(document, piece.Start, piece.End), MentionForm.Name, piece.Type)
        {
            Core = NameForms.Core(document.Text.AsSpan(document[piece.Start].Start, document[piece.End - 1].End - document[piece.Start].Start)),
        };
        bool isTitled = ReadTitles(layout, mention);
        if (piece.Known is { } known)
            KnownNameTyping.Apply(layout, mention, known);
        mention.IsAdjective &= !piece.HasOffice;
        bool isBody = WordTable.Of(document[piece.End - 1].Lower).Has(WordClasses.OrganizationHead);
        if (isTitled && mention.Type != MentionType.Country && !mention.IsAdjective && mention.Strength < 2 && !isBody)
        {
            mention.Type = MentionType.Person;
            mention.Strength = 2;
            mention.Gender = GenderOfTitles(mention);
        }
        else if (mention.Strength == 0 || (mention.Strength <= 1 && piece.Known is { IsAmbiguous: true, Kind: KnownNameKind.City or KnownNameKind.State or KnownNameKind.Capital } && piece.Count > 1))
        {
            TypeByName(document, layout, mention);
        }
        if (mention.Strength < 1.6 && mention.Type != MentionType.Country)
            ContextTyping.Apply(document, mention);
        if (mention.Type is MentionType.Unknown or MentionType.Organization or MentionType.Place or MentionType.Other && mention.Strength < 1)
            ContextTyping.ApplyToPerson(document, mention);
        if (mention.Type == MentionType.Organization && document[mention.End - 1].Lower == "caucus")
            (mention.Type, mention.Strength) = (MentionType.Group, 2);
        mention.IsPlural |= mention.Type == MentionType.Group;
        if (mention.Type == MentionType.Person && mention.Gender == Gender.Unknown)
            mention.Gender = WordTable.GenderOfFirstName(document[mention.Start].Lower);
        return mention;
    }

    /// <summary>Collects the titles before a name and tells whether one of them makes a person of it.</summary>
    private static bool ReadTitles(DocumentLayout layout, Mention mention)
    {
        Document document = mention.Document;
        int start = mention.Start;
        bool strong = false;
        while (start > 0 && layout.ParagraphOf(start - 1) == layout.ParagraphOf(mention.Start))
        {
            string lower = document[start - 1].Lower;
            WordClasses classes = WordTable.Of(lower);
            if (classes.Has(WordClasses.Title) && !IsComplementBreak(document, start - 1))
            {
                strong |= !classes.Has(WordClasses.WeakTitle);
                mention.RoleWords.Add(lower.TrimEnd('.'));
                start--;
            }
            else if (IsInsideTitle(document, start - 1))
            {
                start--;
            }
            else
            {
                break;
            }
        }
        while (start < mention.Start && !WordTable.Of(document[start].Lower).Has(WordClasses.Title))
            start++;
        mention.TitleStart = start;
        return strong;
    }

    /// <summary>A title that is the object of a preposition or the subject of a clause is no title of the name that happens to follow.</summary>
    private static bool IsComplementBreak(Document document, int token) =>
        document[token].Dep is "nsubj" or "dobj" && document[token].HeadIndex > token + 1 && document[token].Head.Pos == "VERB";

    /// <summary>"Secretary of State John Doe", "vice-president", "Minister of Foreign Affairs": words between title words.</summary>
    private static bool IsInsideTitle(Document document, int token)
    {
        if (document[token].Span is "-" && token > 0)
            return document[token - 1].Lower is "vice" or "co" or "ex" or "attorney" or "then";
        for (int back = 0; back <= 2 && token - back > 0; back++)
        {
            Token of = document[token - back];
            if (of.Lower is "of" or "for")
                return document[token - back - 1].Lower is "secretary" or "minister" or "ministers" or "director" or "head" or "speaker" or "leader";
            if (!char.IsUpper(of.Span[0]))
                return false;
        }
        return false;
    }

    private static Gender GenderOfTitles(Mention mention)
    {
        foreach (string title in mention.RoleWords)
        {
            WordClasses classes = WordTable.Of(title);
            if (classes.Has(WordClasses.MaleTitle))
                return Gender.Male;
            if (classes.Has(WordClasses.FemaleTitle))
                return Gender.Female;
        }
        return Gender.Unknown;
    }

    private static void TypeByName(Document document, DocumentLayout layout, Mention mention)
    {
        int count = mention.End - mention.Start;
        string first = document[mention.Start].Lower, last = document[mention.End - 1].Lower;
        WordClasses lastClasses = WordTable.Of(last);
        bool hasFirstName = WordTable.Of(first.TrimEnd('.')).Has(WordClasses.FirstName) && char.IsUpper(document[mention.Start].Span[0]);
        int of = IndexOf(document, mention, "of");
        MentionType type = mention.Type;
        if ((last is "camp" && count == 2) || (last is "campaign" or "administration" && count >= 2))
            Set(mention, MentionType.Organization, 1.5);
        else if (IsAcronym(mention.Core, 3) && count == 1 && type is MentionType.Person or MentionType.Place && !layout.IsHeadline(mention.Start))
            Set(mention, MentionType.Organization, 0.8);
        else if (lastClasses.Has(WordClasses.OrganizationHead) && !(type == MentionType.Person && count == 2 && hasFirstName))
            Set(mention, MentionType.Organization, 1.5);
        else if (of > mention.Start && WordTable.Of(document[of - 1].Lower).Has(WordClasses.OrganizationHead))
            Set(mention, MentionType.Organization, 1.5);
        else if (count >= 2 && hasFirstName && of < 0 && !lastClasses.Has(WordClasses.PlaceHead) && type != MentionType.Other && IsCapitalised(document, mention))
            Set(mention, MentionType.Person, 1.5);
        else if (lastClasses.Has(WordClasses.PlaceHead) && type is MentionType.Place or MentionType.Unknown or MentionType.Organization)
            Set(mention, MentionType.Place, 1);
        else if (IsAcronym(mention.Core, 2) && type is MentionType.Unknown or MentionType.Organization or MentionType.Group)
            Set(mention, MentionType.Organization, 0.7);
        else if (type == MentionType.Unknown)
            mention.Strength = 0.2;
    }

    private static void Set(Mention mention, MentionType type, double strength) => (mention.Type, mention.Strength) = (type, strength);

    private static int IndexOf(Document document, Mention mention, string lower)
    {
        for (int i = mention.Start; i < mention.End; i++)
        {
            if (document[i].Lower == lower)
                return i;
        }
        return -1;
    }

    private static bool IsAcronym(string core, int fewest)
    {
        int capitals = 0;
        foreach (char c in core)
        {
            if (char.IsUpper(c))
                capitals++;
            else if (c is not ('.' or '&' or '-'))
                return false;
        }
        return capitals >= fewest && core.Length <= 8;
    }

    private static bool IsCapitalised(Document document, Mention mention)
    {
        for (int i = mention.Start; i < mention.End; i++)
        {
            if (!char.IsUpper(document[i].Span[0]) && document[i].Span is not "-" && !WordTable.Of(document[i].Lower).Has(WordClasses.Particle))
                return false;
        }
        return true;
    }
}
