using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Attaches descriptions to names where grammar alone decides: apposition in either order, "X is a …" of persons, and a name behind an office.</summary>
internal static class DescriptionLinks
{
    public static void Attach(List<Mention> nominals, List<ArticleEntity> named)
    {
        var byHead = new Dictionary<int, Mention>();
        var byStart = new Dictionary<int, Mention>();
        foreach (ArticleEntity entity in named)
        {
            foreach (Mention mention in entity.Mentions)
            {
                if (!mention.IsAntecedent)
                    continue;
                byHead.TryAdd(mention.HeadIndex, mention);
                byStart.TryAdd(mention.Start, mention);
            }
        }
        foreach (Mention nominal in nominals)
        {
            if (nominal.Type == MentionType.Thing || (NameFor(nominal, byHead) ?? NameBehindOffice(nominal, byStart)) is not { Entity: { } entity } || !Agree(nominal, entity))
                continue;
            entity.Add(nominal);
            entity.RoleWords.Add(nominal.HeadLemma);
            if (entity.Gender == Gender.Unknown && entity.Kind == MentionType.Person)
                entity.Gender = nominal.Gender;
            nominal.IsAttached = true;
        }
    }

    private static Mention? NameFor(Mention nominal, Dictionary<int, Mention> byHead)
    {
        Token head = nominal.Head;
        foreach (Token child in head.Rights)
        {
            if (child.Dep == "appos" && byHead.TryGetValue(child.Index, out Mention? name))
                return name;
        }
        if (head.Dep == "appos" && byHead.TryGetValue(head.HeadIndex, out Mention? before))
            return before;
        return head.Dep == "attr" && head.Head.Lemma == "be" ? SubjectOfCopula(nominal, byHead) : null;
    }

    private static Mention? NameBehindOffice(Mention nominal, Dictionary<int, Mention> byStart) =>
        nominal is { Type: MentionType.Person, IsPlural: false } && OfficePhrase.Read(nominal.Document, nominal.HeadIndex) is var (_, _, start, _)
            ? byStart.GetValueOrDefault(start) : null;

    private static Mention? SubjectOfCopula(Mention nominal, Dictionary<int, Mention> byHead)
    {
        Mention? subject = null;
        foreach (Token child in nominal.Head.Head.Children)
        {
            if (child.Dep == "neg")
                return null;
            if (child.Dep == "nsubj" && byHead.TryGetValue(child.Index, out Mention? name) && name.Type == MentionType.Person && nominal.Type == MentionType.Person)
                subject = name;
        }
        return subject;
    }

    private static bool Agree(Mention nominal, ArticleEntity entity)
    {
        bool type = entity.Kind == nominal.Type
            || (nominal.Type == MentionType.Organization && entity.Kind is MentionType.Group or MentionType.Country or MentionType.Other);
        bool gender = nominal.Gender == Gender.Unknown || entity.Gender == Gender.Unknown || nominal.Gender == entity.Gender;
        return type && gender && (nominal.IsPlural == entity.IsPlural || nominal.Type == MentionType.Organization);
    }
}
