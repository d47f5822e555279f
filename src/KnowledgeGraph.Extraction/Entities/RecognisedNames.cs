using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>
/// The recogniser's names with their commonest faults mended: borders over line breaks and quotation marks, articles,
/// possessives, titles inside persons, lower-case tails, syllables after a hyphen.
/// </summary>
internal static class RecognisedNames
{
    private const int LongestName = 3;

    public static void Find(DocumentLayout layout, PieceCover cover)
    {
        Document document = layout.Document;
        foreach (NamedEntity entity in document.Entities)
        {
            MentionType type = TypeOf(entity.Label);
            if (type == MentionType.Unknown)
                continue;
            int start = entity.Start;
            for (int i = entity.Start; i <= entity.End; i++)
            {
                if (i < entity.End && !IsBorder(document[i]))
                    continue;
                Add(layout, cover, start, i, type);
                start = i + 1;
            }
        }
        foreach (NamePiece piece in cover.All())
        {
            TakeParticles(document, cover, piece);
            TakeHyphenatedSyllables(document, cover, piece);
        }
    }

    public static MentionType TypeOf(string label) => label switch
    {
        "PERSON" => MentionType.Person,
        "ORG" => MentionType.Organization,
        "GPE" or "LOC" or "FAC" => MentionType.Place,
        "NORP" => MentionType.Group,
        "PRODUCT" or "EVENT" or "LAW" or "WORK_OF_ART" or "LANGUAGE" => MentionType.Other,
        _ => MentionType.Unknown,
    };

    private static void Add(DocumentLayout layout, PieceCover cover, int start, int end, MentionType type)
    {
        Document document = layout.Document;
        while (start < end && (document[start].Lower is "a" or "an" || IsConnector(document[start]) || IsTrimmed(document[start])))
            start++;
        while (end > start && (IsTrimmed(document[end - 1]) || IsConnector(document[end - 1])))
            end--;
        if (start >= end || layout.IsFurniture(start))
            return;
        (start, end, type) = CutTitles(document, start, end, type);
        if (type == MentionType.Person)
            (start, end) = CutPerson(document, start, end);
        if (end > start && HasCapital(document, start, end))
            cover.Add(new NamePiece(start, end, type));
    }

    /// <summary>A title inside a longer span: what follows it is the person. A first name near the end of a body's name: a person as well.</summary>
    private static (int Start, int End, MentionType Type) CutTitles(Document document, int start, int end, MentionType type)
    {
        if (type is not (MentionType.Person or MentionType.Organization or MentionType.Place))
            return (start, end, type);
        if (AfterTitles(document, start, end, type) is > 0 and var name)
            return (name, end, MentionType.Person);
        if (type == MentionType.Place || end - start < LongestName)
            return (start, end, type);
        int title = -1;
        for (int i = start; i < end - 1; i++)
        {
            WordClasses classes = WordTable.Of(document[i].Lower);
            if (classes.Has(WordClasses.Title) && !classes.Has(WordClasses.WeakTitle) && !IsAlsoNameWord(document[i].Span))
                title = i;
        }
        int after = title + 1;
        if (title >= 0 && document[after].Lower == "of" && end - after > 2)
            after += 2;
        int length = end - after;
        if (title >= 0 && length is >= 1 and <= LongestName && (type == MentionType.Person || (length >= 2 && IsFirstName(document[after]))))
            return (after, end, MentionType.Person);
        bool tailIsPerson = type == MentionType.Organization
            && IsFirstName(document[end - 2])
            && document[end - 1].Tag == "NNP"
            && !WordTable.Of(document[end - 1].Lower).Has(WordClasses.OrganizationHead)
            && document[end - 3].Lower is not ("and" or "&" or "of" or "the")
            && Gazetteer.Find(document[end - 2].Text) is null;
        return tailIsPerson ? (end - 2, end, MentionType.Person) : (start, end, type);
    }

    /// <summary>Index after the titles that begin a span ("Delegate …", "First Minister …") when a person's name follows them, else 0.</summary>
    private static int AfterTitles(Document document, int start, int end, MentionType type)
    {
        int name = start;
        bool strong = false, certain = false;
        if (start > 1 && document[start].Span is "State" && document[start - 1].Lower == "of" && document[start - 2].Lower == "secretary")
            (name, strong, certain) = (start + 1, true, true);
        for (; name < end; name++)
        {
            WordClasses classes = WordTable.Of(document[name].Lower);
            bool isTitle = classes.Has(WordClasses.Title) && char.IsUpper(document[name].Span[0]);
            if (!isTitle && document[name].Span is not ("First" or "Foreign" or "Defense" or "Defence" or "Interior" or "Finance"))
                break;
            strong |= isTitle && !classes.Has(WordClasses.WeakTitle);
            certain |= isTitle && !classes.Has(WordClasses.WeakTitle) && !IsAlsoNameWord(document[name].Span);
        }
        int length = end - name;
        if (name == start || !strong || length is < 1 or > LongestName || !char.IsUpper(document[name].Span[0]))
            return 0;
        WordClasses last = WordTable.Of(document[end - 1].Lower);
        if (last.Has(WordClasses.OrganizationHead | WordClasses.PlaceHead | WordClasses.Title) || Gazetteer.Find(document[name].Text) is { IsAmbiguous: false })
            return 0;
        return type == MentionType.Person || certain || IsFirstName(document[name]) ? name : 0;
    }

    private static (int Start, int End) CutPerson(Document document, int start, int end)
    {
        while (start < end - 1 && WordTable.Of(document[start].Lower).Has(WordClasses.Title) && document[start].Span is not ("Prince" or "Count"))
            start++;
        for (int i = start; i < end; i++)
        {
            if (char.IsLower(document[i].Span[0]) && !IsParticle(document[i]))
                return (start, i);
        }
        return (start, end);
    }

    /// <summary>"Ilse" before "van der Brekk", "Ilse van der" before "Brekk": particles lead on to the family name, whatever that was taken for.</summary>
    private static void TakeParticles(Document document, PieceCover cover, NamePiece piece)
    {
        if (piece.Type != MentionType.Person || cover.At(piece.Start) != piece)
            return;
        int name = piece.End;
        while (name < document.Count && cover.At(name) is null && IsParticle(document[name]))
            name++;
        bool leads = name > piece.End || IsParticle(document[piece.End - 1]);
        if (!leads || name >= document.Count || !char.IsUpper(document[name].Span[0]) || document[name].Pos != "PROPN")
            return;
        int end = name + 1;
        if (cover.At(name) is { } other)
        {
            if (other.Start != name)
                return;
            end = other.End;
            cover.Remove(other);
        }

        cover.Resize(piece, piece.Start, end);
    }

    private static bool IsParticle(Token token) => char.IsLower(token.Span[0]) && WordTable.Of(token.Lower).Has(WordClasses.Particle);

    /// <summary>"Yau Wai" before "-ching": East Asian given names are one word to a reader, three tokens to the tokenizer.</summary>
    private static void TakeHyphenatedSyllables(Document document, PieceCover cover, NamePiece piece)
    {
        while (piece.Type == MentionType.Person && piece.End + 1 < document.Count
            && document[piece.End].Span is "-" && !document[piece.End].HasSpace && !document[piece.End - 1].HasSpace)
        {
            Token next = document[piece.End + 1];
            bool isSyllable = char.IsLetter(next.Span[0]) && (next.Span.Length <= 6 || char.IsUpper(next.Span[0]))
                && next.Lower is not ("led" or "based" or "backed" or "born" or "style" or "era" or "run" or "owned" or "like" or "and");
            if (!isSyllable || cover.At(piece.End) is not null || cover.At(piece.End + 1) is not null)
                return;
            cover.Resize(piece, piece.Start, piece.End + 2);
        }
    }

    private static bool IsBorder(Token token) => token.Span.ContainsAny('\n', '\r') || token.Span is "\"" or "“" or "”";

    private static bool IsTrimmed(Token token) =>
        token.IsSpace || token.Pos == "PUNCT" || token.Span is "'s" or "’s" or "'" or "’" or "ʼs" or "ʼ" || !char.IsLetterOrDigit(token.Span[0]);

    private static bool IsConnector(Token token) => token.Span is "of" or "and" or "for" or "the" or "The" or "in" or "on" or "at" or "&";

    private static bool IsAlsoNameWord(ReadOnlySpan<char> word) =>
        word is "Prince" or "Count" or "Judge" or "Justice" or "Lord" or "King" or "Queen" or "General" or "Attorney" or "Page" or "Pope" or "Bishop";

    private static bool IsFirstName(Token token) => char.IsUpper(token.Span[0]) && WordTable.Of(token.Lower).Has(WordClasses.FirstName);

    private static bool HasCapital(Document document, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            foreach (char c in document[i].Span)
            {
                if (char.IsUpper(c))
                    return true;
            }
        }
        return false;
    }
}
