namespace KnowledgeGraph.Extraction.Entities;

/// <summary>
/// Joins the names of persons. Full names are one when equal, when the words of one are among the other's, or when the last name
/// agrees and the first names are compatible. A bare name goes to the person of that last name who was most often named by it, else most often,
/// else last, unless Mr or Mrs denies it; else to a first name. Two full names that differ stay two.
/// </summary>
internal static class PersonClusters
{
    public static List<ArticleEntity> Build(List<Mention> names)
    {
        var persons = new List<Person>();
        foreach (Mention name in names)
        {
            if (name.Type != MentionType.Person)
                continue;
            string[] words = NameForms.PersonWords(name.Core);
            if (words.Length == 0)
                words = [name.Core];
            bool isBare = NameForms.IsBare(words);
            string[] compared = isBare ? [words[^1]] : words;
            Person person = (compared.Length > 1 ? FindFull(persons, compared, name) : FindBare(persons, compared[0], name)) ?? New(persons, words);
            person.Entity.Add(name);
            person.BareNames += isBare ? 1 : 0;
            if (words.Length > person.Words.Length || (NameForms.IsBare(person.Words) && !isBare))
                person.Words = words;
            person.Entity.RoleWords.UnionWith(name.RoleWords);
            if (person.Entity.Gender == Gender.Unknown && (words.Length > 1 || name.RoleWords.Count > 0))
                person.Entity.Gender = name.Gender;
        }
        JoinEarlierBareNames(persons);
        foreach (Person person in persons)
            Finish(person);
        return [.. persons.Select(p => p.Entity)];
    }

    private static Person New(List<Person> persons, string[] words)
    {
        var person = new Person(new ArticleEntity(MentionType.Person), words);
        persons.Add(person);
        return person;
    }

    private static Person? FindFull(List<Person> persons, string[] words, Mention name)
    {
        for (int i = persons.Count - 1; i >= 0; i--)
        {
            string[] known = persons[i].Words;
            bool sameLast = known[^1] == words[^1];
            if (known.Length == 1)
            {
                if (sameLast && !Denies(persons[i].Entity.Gender, name.Gender))
                    return persons[i];
            }
            else if ((sameLast && NameForms.AreFirstNamesCompatible(known[0], words[0]) && !Denies(persons[i].Entity.Gender, name.Gender))
                || words.All(known.Contains) || known.All(words.Contains))
            {
                return persons[i];
            }
        }
        return null;
    }

    private static Person? FindBare(List<Person> persons, string word, Mention name)
    {
        bool isTitled = name.RoleWords.Any(r => WordTable.Of(r).Has(WordClasses.MaleTitle | WordClasses.FemaleTitle));
        Person? best = null;
        foreach (Person person in persons)
        {
            string[] known = person.Words;
            bool matches = known[^1] == word || (known.Length > 2 && Array.IndexOf(known, word, 1) > 0);
            if (matches && !(isTitled && Denies(person.Entity.Gender, name.Gender)) && (best is null || IsLikelier(person, best)))
                best = person;
        }
        if (best is not null)
            return best;
        foreach (Person person in persons)
        {
            if (person.Words[0] == word && (best is null || IsNearer(person, best)))
                best = person;
        }
        return best;
    }

    /// <summary>Whether a bare name is rather the one's than the other's: relatives of the one that a text is about are named in full.</summary>
    private static bool IsLikelier(Person left, Person right)
    {
        int full = NameForms.IsBare(right.Words).CompareTo(NameForms.IsBare(left.Words));
        int bare = left.BareNames.CompareTo(right.BareNames);
        int all = left.Entity.Mentions.Count.CompareTo(right.Entity.Mentions.Count);
        return full != 0 ? full > 0 : bare != 0 ? bare > 0 : all != 0 ? all > 0 : IsNearer(left, right);
    }

    private static bool IsNearer(Person left, Person right) => left.Entity.Mentions[^1].Start > right.Entity.Mentions[^1].Start;

    private static bool Denies(Gender left, Gender right) => left != Gender.Unknown && right != Gender.Unknown && left != right;

    /// <summary>A bare name in the heading, before the full one: it joins the first full name that it ends.</summary>
    private static void JoinEarlierBareNames(List<Person> persons)
    {
        foreach (Person bare in persons.Where(p => NameForms.IsBare(p.Words)).ToList())
        {
            Person? full = persons.Find(p => !NameForms.IsBare(p.Words) && p.Words[^1] == bare.Words[^1]);
            if (full is null)
                continue;
            full.Entity.Absorb(bare.Entity);
            persons.Remove(bare);
        }
    }

    private static void Finish(Person person)
    {
        ArticleEntity entity = person.Entity;
        entity.Name = entity.Mentions
            .Select(m => m.Core)
            .OrderByDescending(core => NameForms.PersonWords(core).Length)
            .ThenByDescending(core => core.Length)
            .ThenBy(core => core, StringComparer.Ordinal)
            .First();
        if (entity.Gender == Gender.Unknown && person.Words.Length == 1 && WordTable.IsLeader(person.Words[0], out Gender gender))
            entity.Gender = gender;
        if (entity.Gender == Gender.Unknown && (person.Words.Length > 1 || entity.RoleWords.Count == 0))
            entity.Gender = WordTable.GenderOfFirstName(person.Words[0].ToLowerInvariant());
    }

    private sealed class Person(ArticleEntity entity, string[] words)
    {
        public ArticleEntity Entity { get; } = entity;

        public string[] Words { get; set; } = words;

        public int BareNames { get; set; }
    }
}
