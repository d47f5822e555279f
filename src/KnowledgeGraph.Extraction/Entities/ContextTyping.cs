using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>What stands beside a name says what it is: a class noun in apposition, copula or compound, a relative <c>who</c>, an age, a verb of saying.</summary>
internal static class ContextTyping
{
    public static void Apply(Document document, Mention mention)
    {
        Token head = mention.Head;
        int nouns = 0;
        MentionType found = MentionType.Unknown;
        foreach (Token child in head.Children)
        {
            if (child.Dep == "appos" && child.Index >= mention.End && child.Pos == "NOUN")
                Take(child);
        }
        if (head.Dep == "appos" && head.Head.Pos == "NOUN")
            Take(head.Head);
        if (head.Dep == "nsubj" && head.Head.Lemma == "be")
        {
            foreach (Token child in head.Head.Children)
            {
                if (child.Dep == "attr" && child.Pos == "NOUN")
                    Take(child);
            }
        }
        if (mention.Start > 0 && document[mention.Start - 1] is var before
            && ((before.Pos == "NOUN" && before.Dep is "compound" or "nmod" && mention.Covers(before.HeadIndex)) || IsMediumNoun(before.Span)))
            Take(before);
        bool isFirm = mention.Strength >= 1.5;
        if (found != MentionType.Unknown && !isFirm && !(found == MentionType.Place && mention.Type == MentionType.Person && mention.End - mention.Start > 1))
            (mention.Type, mention.Strength) = (found, Math.Max(mention.Strength, 1.2));
        if (!isFirm && mention.Type != MentionType.Group && !mention.IsPlural && HasRelativeWho(mention))
            (mention.Type, mention.Strength) = (MentionType.Person, Math.Max(mention.Strength, 1.2));

        void Take(Token noun)
        {
            string lemma = noun.Lemma.ToLowerInvariant();
            mention.RoleWords.Add(lemma);
            if (nouns++ > 0)
                return;
            WordClasses classes = WordTable.Of(lemma);
            if (classes.Has(WordClasses.OrganizationNoun | WordClasses.OrganizationHead))
                found = MentionType.Organization;
            else if (classes.Has(WordClasses.RoleNoun) && noun.Tag == "NN")
                found = MentionType.Person;
            else if (lemma is "city" or "town" or "village" or "province" or "capital" or "island" or "district" && noun.Tag == "NN")
                found = MentionType.Place;
        }
    }

    /// <summary>Nouns that stand before the name of a medium even where the tree does not say so: "the Greek daily …".</summary>
    private static bool IsMediumNoun(ReadOnlySpan<char> word) =>
        word is "daily" or "newspaper" or "agency" or "magazine" or "network" or "broadcaster" or "channel" or "website" or "weekly" or "tabloid" or "airline" or "outlet";

    /// <summary>A name of unknown type is a person's when an age follows or when it says something.</summary>
    public static void ApplyToPerson(Document document, Mention mention)
    {
        int count = mention.End - mention.Start;
        if (count is not (2 or 3) || !LooksLikePerson(document, mention))
            return;
        bool hasAge = mention.End + 2 < document.Count
            && document[mention.End].Span is "," && IsNumber(document[mention.End + 1].Span) && document[mention.End + 2].Span is "," or ".";
        bool speaks = mention.Type == MentionType.Unknown && mention.Head.Dep == "nsubj" && WordTable.Of(mention.Head.Head.Lemma).Has(WordClasses.SpeechVerb);
        if (hasAge || speaks)
            (mention.Type, mention.Strength) = (MentionType.Person, 1);
    }

    private static bool LooksLikePerson(Document document, Mention mention)
    {
        if (mention.Start > 0 && document[mention.Start - 1].Lower == "the")
            return false;
        for (int i = mention.Start; i < mention.End; i++)
        {
            Token token = document[i];
            if (!char.IsUpper(token.Span[0]) || token.Span.Length > 1 && char.IsUpper(token.Span[1])
                || WordTable.Of(token.Lower).Has(WordClasses.OrganizationHead | WordClasses.PlaceHead) || Gazetteer.Find(token.Text) is not null)
                return false;
        }
        return true;
    }

    private static bool HasRelativeWho(Mention mention)
    {
        foreach (Token child in mention.Head.Rights)
        {
            if (child.Dep != "relcl")
                continue;
            for (int i = child.LeftEdge; i <= child.RightEdge && i <= mention.End + 3; i++)
            {
                if (i >= mention.End && mention.Document[i].Lower is "who" or "whose" or "whom")
                    return true;
            }
        }
        return false;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
        }
        return true;
    }
}
