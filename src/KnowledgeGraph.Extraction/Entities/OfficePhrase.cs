using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>
/// "President of Norway Ilse Brandt", "the minister of foreign affairs of Norway Ilse Brandt": an office, whose it is, and the holder's name without a comma,
/// as news of eastern Europe and Asia has it. Neither recogniser nor parser is used to it: they take country and name for one body, or the name for a part of the country.
/// </summary>
internal static class OfficePhrase
{
    private const int Longest = 12;

    private const int LongestName = 3;

    /// <summary>The name behind an office: where it starts and ends, and the gazetteer's entry before it; null when the word is no office or no name follows.</summary>
    /// <param name="document">The article.</param>
    /// <param name="office">Index of the word for the office.</param>
    public static (int OwnerStart, KnownName Owner, int NameStart, int NameEnd)? Read(Document document, int office)
    {
        if (!IsOffice(document[office]) || office + 3 >= document.Count || document[office + 1].Lower is not ("of" or "for") || IsPartOfBody(document, office))
            return null;
        int last = Math.Min(document.Count - 1, office + Longest);
        for (int i = office + 2; i < last; i++)
        {
            if (char.IsUpper(document[i].Span[0]) && Gazetteer.LongestAt(document, i, out int stop) is { } owner)
            {
                int end = NameEnd(document, stop);
                if (end > stop && IsOwner(owner))
                    return (i, owner, stop, end);
                i = stop - 1;
                continue;
            }
            bool isNearer = IsOffice(document[i]) && !IsPartOfBody(document, i);
            if (isNearer || document[i].Pos is "PUNCT" or "VERB" or "AUX" or "PRON" or "SPACE" || document[i].IsSentenceStart)
                return null;
        }
        return null;
    }

    private static bool IsOwner(KnownName name) =>
        name.Kind is KnownNameKind.Country or KnownNameKind.State or KnownNameKind.City or KnownNameKind.Region or KnownNameKind.Capital or KnownNameKind.Organization;

    private static bool IsOffice(Token token) => WordTable.Of(token.Lower).Has(WordClasses.RoleNoun);

    // "the Office of the President": the word is in the name of a body, and whoever heads that is named next.
    private static bool IsPartOfBody(Document document, int office)
    {
        int before = office - 1;
        if (before >= 0 && document[before].Lower == "the")
            before--;
        return before > 0 && document[before].Lower == "of" && WordTable.Of(document[before - 1].Lower).Has(WordClasses.OrganizationNoun);
    }

    private static int NameEnd(Document document, int start)
    {
        int end = start;
        while (end < document.Count && end < start + LongestName && IsNameWord(document, end))
            end++;
        // More capitals: the name of a body ("of China Mobile Group Limited"), not of a person.
        return end < document.Count && char.IsUpper(document[end].Span[0]) && document[end].Pos is "PROPN" or "NOUN" && !document[end].IsSentenceStart ? start : end;
    }

    private static bool IsNameWord(Document document, int token)
    {
        Token word = document[token];
        return word.Span.Length > 1 && char.IsUpper(word.Span[0]) && char.IsLower(word.Span[1]) && word.Pos is "PROPN" or "NOUN" or "ADJ" && !word.IsSentenceStart
            && Gazetteer.Find(word.Text) is null && !WordTable.Of(word.Lower).Has(WordClasses.RoleNoun | WordClasses.OrganizationNoun | WordClasses.Title);
    }
}
