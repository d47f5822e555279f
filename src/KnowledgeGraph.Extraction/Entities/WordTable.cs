using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>The word lists of names, titles, roles and bodies, merged: one look-up a word form.</summary>
internal static class WordTable
{
    private static readonly FrozenDictionary<string, WordClasses> Classes = Load();
    private static readonly FrozenDictionary<string, string[]> SynonymsOf = LoadGroups("synonyms.txt");
    private static readonly FrozenDictionary<string, string[]> NicknamesOf = LoadGroups("nicknames.txt");

    private static readonly FrozenSet<string> Surnames = TableReader.Words("surnames.txt").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Gender> Leaders = TableReader.Words("leaders.txt")
        .ToFrozenDictionary(n => n.Split('/')[0], n => n.EndsWith("/f", StringComparison.Ordinal) ? Gender.Female : Gender.Male, StringComparer.Ordinal);

    /// <summary>The classes of a word in lower case.</summary>
    public static WordClasses Of(string lower) => Classes.GetValueOrDefault(lower);

    /// <summary>The classes of a word in lower case.</summary>
    public static WordClasses Of(ReadOnlySpan<char> lower) =>
        Classes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out WordClasses classes) ? classes : WordClasses.None;

    /// <summary>Whether a word, as written, is a common family name.</summary>
    public static bool IsSurname(string name) => Surnames.Contains(name);

    /// <summary>Whether a family name alone, as written, is commonly a politician's; and the politician's gender.</summary>
    public static bool IsLeader(string name, out Gender gender) => Leaders.TryGetValue(name, out gender);

    /// <summary>Words by which a body of this kind is called again, the word itself among them; empty when none are known.</summary>
    public static IReadOnlyList<string> Synonyms(string headWord) => SynonymsOf.GetValueOrDefault(headWord) ?? [];

    /// <summary>Whether two first names in lower case are forms of one.</summary>
    public static bool AreNicknames(string left, string right) =>
        NicknamesOf.TryGetValue(left, out string[]? forms) && Array.IndexOf(forms, right) >= 0;

    /// <summary>What a first name says of its bearer's gender.</summary>
    public static Gender GenderOfFirstName(ReadOnlySpan<char> lower)
    {
        int hyphen = lower.IndexOf('-');
        WordClasses classes = Of(lower);
        if (classes == WordClasses.None && hyphen > 0)
            classes = Of(lower[..hyphen]);
        bool male = classes.Has(WordClasses.MaleName), female = classes.Has(WordClasses.FemaleName);
        return classes.Has(WordClasses.OtherName) || male == female ? Gender.Unknown : male ? Gender.Male : Gender.Female;
    }

    private static FrozenDictionary<string, WordClasses> Load()
    {
        var classes = new Dictionary<string, WordClasses>(StringComparer.Ordinal);
        Add("titles.txt", WordClasses.Title, WordClasses.MaleTitle, WordClasses.FemaleTitle);
        Add("roles.txt", WordClasses.RoleNoun, WordClasses.MaleNoun, WordClasses.FemaleNoun);
        Add("people.txt", WordClasses.PeopleNoun);
        Add("organization-nouns.txt", WordClasses.OrganizationNoun);
        Add("organization-heads.txt", WordClasses.OrganizationHead);
        Add("place-nouns.txt", WordClasses.PlaceNoun);
        Add("place-heads.txt", WordClasses.PlaceHead);
        Add("speech-verbs.txt", WordClasses.SpeechVerb);
        Add("metonymy-nouns.txt", WordClasses.MetonymyNoun);
        Add("male-names.txt", WordClasses.MaleName);
        Add("female-names.txt", WordClasses.FemaleName);
        Add("other-names.txt", WordClasses.OtherName);
        Add("particles.txt", WordClasses.Particle);
        Add("months.txt", WordClasses.Calendar);
        return classes.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string table, WordClasses of, WordClasses male = WordClasses.None, WordClasses female = WordClasses.None)
        {
            foreach (string entry in TableReader.Words(table))
            {
                int slash = entry.IndexOf('/', StringComparison.Ordinal);
                string word = (slash < 0 ? entry : entry[..slash]).ToLowerInvariant();
                WordClasses marks = of;
                for (int i = slash + 1; slash >= 0 && i < entry.Length; i++)
                    marks |= entry[i] == 'm' ? male : entry[i] == 'f' ? female : WordClasses.WeakTitle;
                classes[word] = classes.GetValueOrDefault(word) | marks;
            }
        }
    }

    private static FrozenDictionary<string, string[]> LoadGroups(string table)
    {
        var groups = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (string line in TableReader.Lines(table))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (string word in words)
            {
                if (!groups.TryGetValue(word, out SortedSet<string>? group))
                    groups[word] = group = new SortedSet<string>(StringComparer.Ordinal);
                group.UnionWith(words);
            }
        }
        return groups.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }
}
