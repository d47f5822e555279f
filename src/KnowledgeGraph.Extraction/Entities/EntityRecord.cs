using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Writes an entity of an article as the record has it.</summary>
internal static class EntityRecord
{
    private const int LongestDescription = 9;

    /// <summary>Whether the record has the entity: actors and places by name, people and bodies that are only described; other things when asked for.</summary>
    public static bool IsPartOfRecord(ArticleEntity entity)
    {
        if (entity.IsAskedFor)
            return entity.Mentions.Count > 0;
        if (entity.Kind is MentionType.Thing or MentionType.Other or MentionType.Unknown)
            return false;
        return Written(entity).Any(IsWritten);
    }

    /// <summary>Where the entity comes first: its mention in the record, and its end for those that begin together.</summary>
    public static (int Start, int End) FirstPlace(ArticleEntity entity)
    {
        Mention first = Written(entity).First();
        return (first.Start, -first.End);
    }

    public static Entity Of(ArticleEntity entity, IReadOnlyList<EntityRole> roles)
    {
        if (entity.Name.Length == 0)
            entity.Name = Description(entity);
        string[] forms = [.. Written(entity)
            .Where(m => m.Form != MentionForm.Pronoun)
            .Select(m => NameForms.Text(m.Document, m.Start, m.End))
            .Where(form => form.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
        EntityMention[] mentions = [.. Written(entity).Select(m => new EntityMention(SpanOf(m), KindOf(m.Form))).Distinct().OrderBy(m => m.Span)];
        return new Entity(entity.Id, entity.Name, entity.Type, entity.IsUnnamed, forms, roles, mentions);
    }

    /// <summary>
    /// All mentions that count; of an entity that is only qualified with ("the Russian minister"), those. A coordination counts when
    /// something goes back to it: "Norway and Sweden … they".
    /// </summary>
    private static IEnumerable<Mention> Written(ArticleEntity entity) =>
        entity.Mentions.Any(IsWritten)
            ? entity.Mentions.Where(m => IsWritten(m) || m.Form == MentionForm.Coordination)
            : entity.Mentions;

    private static bool IsWritten(Mention mention) => mention.Form != MentionForm.Coordination && !mention.IsAdjective;

    private static TextSpan SpanOf(Mention mention) => new(mention.Document[mention.Start].Start, mention.Document[mention.End - 1].End);

    private static MentionKind KindOf(MentionForm form) => form switch
    {
        MentionForm.Name => MentionKind.Name,
        MentionForm.Pronoun => MentionKind.Pronoun,
        _ => MentionKind.Nominal,
    };

    /// <summary>The description with the most modifiers, with a short complement: "spokesman for the ministry".</summary>
    private static string Description(ArticleEntity entity)
    {
        Mention? best = null;
        int most = -1;
        foreach (Mention mention in entity.Mentions)
        {
            if (mention.Form == MentionForm.Nominal && mention.End - mention.Start > most)
                (best, most) = (mention, mention.End - mention.Start);
        }
        if (best is null)
            return NameForms.Text(entity.Mentions[0].Document, entity.Mentions[0].Start, entity.Mentions[0].End);
        int end = best.End;
        foreach (Token child in best.Head.Rights)
        {
            if (child.Index == best.End && child.Dep == "prep" && child.Lower is "of" or "for" or "in" or "at" or "from" && child.RightEdge + 1 - best.Start <= LongestDescription)
                end = child.RightEdge + 1;
        }
        return WithoutArticle(NameForms.Text(best.Document, best.Start, end));
    }

    private static string WithoutArticle(string text)
    {
        foreach (string article in (string[])["a ", "an ", "A ", "An "])
        {
            if (text.StartsWith(article, StringComparison.Ordinal) && text.Length > article.Length)
                return text[article.Length..];
        }
        return text;
    }
}
