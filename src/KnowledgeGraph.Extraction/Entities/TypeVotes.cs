namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Lets the mentions of one string agree on its type, each with a vote of 0.5 and the strength of its evidence; then uses what full names say of bare ones.</summary>
internal static class TypeVotes
{
    public static void Settle(List<Mention> names)
    {
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

    private static bool IsLocative(Mention name) => name.Head.Dep == "pobj" && name.Head.Head.Lower is "in" or "at" or "from" or "to";
}
