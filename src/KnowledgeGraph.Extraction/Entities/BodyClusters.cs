using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>
/// Joins the names of countries, bodies, groups and places: by the gazetteer's name, by equal form, by initials, by a beginning or
/// end of a longer name. A single head word ("the Senate", "the court") joins the latest body of that word but is no form of it,
/// so that two courts stay two. A people and its country are never joined.
/// </summary>
internal static class BodyClusters
{
    public static List<ArticleEntity> Build(List<Mention> names)
    {
        var bodies = new List<Body>();
        foreach (Mention name in names)
        {
            if (name.Type == MentionType.Person)
                continue;
            string key = Key(name.Canonical ?? name.Core);
            Body body = FindByKey(bodies, key, name) ?? FindByForm(bodies, name) ?? New(bodies, name);
            Add(body, name, key);
        }
        foreach (Body body in bodies)
            Finish(body);
        return [.. bodies.Select(b => b.Entity)];
    }

    private static string Key(string name)
    {
        string lower = name.ToLowerInvariant();
        return name.Length < 8 ? lower.Replace(".", "", StringComparison.Ordinal) : lower;
    }

    private static Body New(List<Body> bodies, Mention name)
    {
        var body = new Body(new ArticleEntity(name.Type) { Name = name.Canonical ?? name.Core, Canonical = name.Canonical });
        bodies.Add(body);
        return body;
    }

    private static void Add(Body body, Mention name, string key)
    {
        ArticleEntity entity = body.Entity;
        bool isHeadWord = name.Canonical is null && entity.Mentions.Count > 0 && IsHeadWord(name.Core);
        entity.Add(name);
        entity.RoleWords.UnionWith(name.RoleWords);
        if (!isHeadWord)
        {
            body.Keys.Add(key);
            body.Forms.Add(name.Core);
            if (entity.Canonical is null && name.Core.Length > entity.Name.Length && !NameForms.IsAbbreviation(name.Core))
                entity.Name = name.Core;
        }
        entity.Canonical ??= name.Canonical;
        if (name.Country is not null)
            entity.Country ??= name.Country;
        entity.IsPlural |= name.Type == MentionType.Group;
    }

    private static Body? FindByKey(List<Body> bodies, string key, Mention name)
    {
        foreach (Body body in bodies)
        {
            if (body.Keys.Contains(key) && !AreOpposed(body.Entity.Kind, name.Type))
                return body;
        }
        return null;
    }

    private static bool AreOpposed(MentionType left, MentionType right) =>
        (left == MentionType.Group) != (right == MentionType.Group)
        && (left is MentionType.Country or MentionType.Place || right is MentionType.Country or MentionType.Place);

    private static Body? FindByForm(List<Body> bodies, Mention name)
    {
        if (name.Canonical is not null || name.Type is MentionType.Country or MentionType.Person)
            return null;
        bool isAbbreviation = NameForms.IsAbbreviation(name.Core);
        for (int i = bodies.Count - 1; i >= 0; i--)
        {
            Body body = bodies[i];
            if (body.Entity.Kind == MentionType.Country)
                continue;
            foreach (string form in body.Forms)
            {
                if (AreInitials(isAbbreviation, name.Core, form) || AreInitials(NameForms.IsAbbreviation(form), form, name.Core))
                    return body;
                if (IsBody(body.Entity.Kind) && IsBody(name.Type) && IsPartOf(name.Core, form))
                    return body;
            }
        }
        return null;
    }

    private static bool IsBody(MentionType type) => type is MentionType.Organization or MentionType.Other;

    private static bool AreInitials(bool isAbbreviation, string abbreviation, string full) =>
        isAbbreviation && full.Contains(' ', StringComparison.Ordinal)
        && NameForms.Initials(full) == abbreviation.Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();

    private static bool IsPartOf(string left, string right)
    {
        string[] a = left.Split(' '), b = right.Split(' ');
        (string[] part, string[] whole) = b.Length < a.Length ? (b, a) : (a, b);
        if (part.Length >= whole.Length)
            return false;
        bool isHeadWord = part.Length == 1 && IsHeadWord(part[0]);
        if (isHeadWord)
            return ReferenceEquals(part, a) && (part[0] == whole[^1] || part[0] == whole[0] || (whole.Length > 2 && whole[1] == part[0]));
        if (part.SequenceEqual(whole.Take(part.Length)))
            return !IsHeadWord(part[0]) && (part.Length > 1 || !IsCommonBeginning(part[0]));
        return part.Length >= 2 && part.SequenceEqual(whole.TakeLast(part.Length));
    }

    private static bool IsHeadWord(string word) => WordTable.Of(word.ToLowerInvariant()).Has(WordClasses.OrganizationHead);

    private static bool IsCommonBeginning(string word) =>
        Gazetteer.Find(word) is { Kind: not (KnownNameKind.Organization or KnownNameKind.Medium) }
        || word is "New" or "National" or "International" or "United" or "Federal" or "Supreme" or "Central" or "General" or "Royal" or "North" or "South" or "East" or "West";

    private static void Finish(Body body)
    {
        ArticleEntity entity = body.Entity;
        if (TypeVotes.Best(TypeVotes.Sum(entity.Mentions)) is { } type)
            entity.Kind = type;
        foreach (Mention mention in entity.Mentions)
            mention.Type = entity.Kind;
        if (entity.Kind == MentionType.Country)
        {
            entity.RoleWords.UnionWith(["country", "nation"]);
            return;
        }
        if (entity.Kind == MentionType.Place && entity.Mentions.Any(Acts))
            entity.Kind = MentionType.Organization;
        if (entity.Kind is MentionType.Organization or MentionType.Group or MentionType.Other)
            AddClassWords(entity, body.Forms);
    }

    /// <summary>Whether a place does what only its government does: subject or agent of a verb that is no verb of being or situation.</summary>
    private static bool Acts(Mention mention)
    {
        if (!mention.IsAntecedent || Gazetteer.Find(mention.Core) is { Kind: KnownNameKind.Region } || mention.Role is not (GrammarRole.Subject or GrammarRole.Agent))
            return false;
        Token verb = mention.Role == GrammarRole.Agent ? mention.Head.Head.Head : mention.Head.Head;
        return mention.Head.Dep is "nsubj" or "pobj" && verb.Pos == "VERB"
            && verb.Lemma is not ("be" or "lie" or "sit" or "have" or "host" or "see" or "remain" or "become" or "experience" or "witness" or "suffer" or "include" or "surround" or "need" or "contain" or "feature" or "grow" or "fall");
    }

    /// <summary>The class words of its forms' heads, and their synonyms, are words by which it can be called.</summary>
    private static void AddClassWords(ArticleEntity entity, List<string> forms)
    {
        var found = new List<string>(entity.RoleWords);
        foreach (string form in forms)
        {
            string[] words = form.ToLowerInvariant().Split(' ');
            int of = Array.IndexOf(words, "of");
            found.Add(words[^1]);
            if (of > 0)
                found.Add(words[of - 1]);
        }
        foreach (string word in found)
        {
            entity.RoleWords.UnionWith(WordTable.Synonyms(word));
            if (WordTable.Of(word).Has(WordClasses.OrganizationNoun))
                entity.RoleWords.Add(word);
        }
    }

    private sealed class Body(ArticleEntity entity)
    {
        public ArticleEntity Entity { get; } = entity;

        public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

        public List<string> Forms { get; } = [];
    }
}
