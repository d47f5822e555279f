namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Lets the mentions of one string agree on its type, each with a vote of 0.5 and the strength of its evidence; then uses what full names say of bare ones.</summary>
internal static class TypeVotes
{
    public static void Settle(List<Mention> names)
    {
        FindPersonsByReuse(names);
        Dictionary<string, double[]> votes = Count(names);
        foreach (Mention name in names)
        {
            if (name.Strength < 2 && votes.TryGetValue(name.Core.ToLowerInvariant(), out double[]? of) && Best(of) is { } type && !(name.IsAdjective && type == MentionType.Place))
                name.Type = type;
        }
        SettleBareNames(names);
        foreach (Mention name in names)
        {
            if (name.Type == MentionType.Unknown)
                name.Type = MentionType.Other;
        }
    }

    /// <summary>The type with the most votes; ties by order of the types.</summary>
    public static MentionType? Best(double[] votes)
    {
        int best = 0;
        for (int i = 1; i < votes.Length; i++)
        {
            if (votes[i] > votes[best])
                best = i;
        }
        return votes[best] > 0 ? (MentionType)best : null;
    }

    /// <summary>The votes of some mentions, indexed by type.</summary>
    public static double[] Sum(IEnumerable<Mention> mentions)
    {
        double[] votes = new double[(int)MentionType.Thing + 1];
        foreach (Mention mention in mentions)
        {
            if (!mention.IsAdjective && mention.Type != MentionType.Unknown)
                votes[(int)mention.Type] += 0.5 + mention.Strength;
        }
        return votes;
    }

    private static Dictionary<string, double[]> Count(List<Mention> names)
    {
        var votes = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (IGrouping<string, Mention> group in names.GroupBy(n => n.Core.ToLowerInvariant(), StringComparer.Ordinal))
            votes[group.Key] = Sum(group);
        return votes;
    }

    /// <summary>
    /// A name of two or three words that comes back by its last word is a person's: bodies are shortened to the first word, to
    /// initials or to their head word.
    /// </summary>
    private static void FindPersonsByReuse(List<Mention> names)
    {
        var single = new HashSet<string>(StringComparer.Ordinal);
        foreach (Mention name in names)
        {
            if (name is { IsAdjective: false, IsNested: false, Strength: < 1.5 } && !name.Core.Contains(' ', StringComparison.Ordinal))
                single.Add(name.Core);
        }
        foreach (Mention name in names)
        {
            if (name.Strength >= 1 || name.IsNested || name.IsAdjective || name.Type is not (MentionType.Organization or MentionType.Unknown or MentionType.Place or MentionType.Other))
                continue;
            string[] words = name.Core.Split(' ');
            if (words.Length is 2 or 3 && single.Contains(words[^1]) && !single.Contains(words[0]) && words.All(IsNameWord))
                (name.Type, name.Strength) = (MentionType.Person, 1.2);
        }
    }

    private static bool IsNameWord(string word)
    {
        WordClasses classes = WordTable.Of(word.ToLowerInvariant());
        return char.IsUpper(word[0]) && !(word.Length > 1 && word.All(char.IsUpper))
            && !classes.Has(WordClasses.OrganizationHead | WordClasses.PlaceHead | WordClasses.OrganizationNoun | WordClasses.PlaceNoun | WordClasses.PeopleNoun | WordClasses.Calendar)
            && Gazetteer.Find(word) is null or { IsAmbiguous: true };
    }

    private static void SettleBareNames(List<Mention> names)
    {
        var lastNames = new HashSet<string>(StringComparer.Ordinal);
        var bodyFirstWords = new HashSet<string>(StringComparer.Ordinal);
        foreach (Mention name in names)
        {
            string[] words = NameForms.PersonWords(name.Core);
            if (words.Length == 0)
                continue;
            if (name.Type == MentionType.Person && !NameForms.IsBare(words))
                lastNames.Add(words[^1]);
            if (name.Type == MentionType.Organization && words.Length > 1 && name.Strength >= 0.5)
                bodyFirstWords.Add(words[0]);
        }
        foreach (Mention name in names)
        {
            string[] words = NameForms.PersonWords(name.Core);
            if (words.Length == 0 || !NameForms.IsBare(words) || name.IsAdjective || name.Strength >= 2)
                continue;
            bool isLastName = lastNames.Contains(words[^1]);
            if (!isLastName && words.Length == 1 && name.Canonical is null && !bodyFirstWords.Contains(words[0]) && (name.Type != MentionType.Other || name.Strength > 0))
            {
                if (WordTable.IsLeader(words[0], out Gender gender))
                {
                    MakePerson(name);
                    name.Gender = gender;
                }
                else if (name.Strength < 0.7 && !IsLocative(name) && !HasArticle(name) && WordTable.IsSurname(words[0]))
                {
                    MakePerson(name);
                }
                continue;
            }
            if (name.Type != MentionType.Person && isLastName && (name.Type != MentionType.Country || (name.Strength <= 1 && !IsLocative(name))))
                MakePerson(name);
            else if (words.Length == 1 && name.Type == MentionType.Person && name.Strength < 1 && !isLastName && name.RoleWords.Count == 0 && bodyFirstWords.Contains(words[0]))
                name.Type = MentionType.Organization;
        }
    }

    private static void MakePerson(Mention name)
    {
        (name.Type, name.Strength, name.IsPlural) = (MentionType.Person, 1, false);
        (name.Canonical, name.Country) = (null, null);
    }

    private static bool HasArticle(Mention name) => name.Start > 0 && name.Document[name.Start - 1].Lower is "the" or "a" or "an";

    private static bool IsLocative(Mention name) => name.Head.Dep == "pobj" && name.Head.Head.Lower is "in" or "at" or "from" or "to";
}
