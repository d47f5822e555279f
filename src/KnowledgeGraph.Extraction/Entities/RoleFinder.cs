using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>
/// Reads offices off titles before a name ("Ukrainian President …", "Texas Sen. …") and off descriptions that grammar ties to it
/// ("…, the foreign minister of Norway"), with the body or country that the office is of.
/// </summary>
internal static class RoleFinder
{
    private const int LongestRole = 6;

    /// <param name="layout">The article.</param>
    /// <param name="entity">The holder.</param>
    /// <param name="mentionAt">The mention that a token is of, or null.</param>
    public static IReadOnlyList<EntityRole> Of(DocumentLayout layout, ArticleEntity entity, Func<int, Mention?> mentionAt)
    {
        if (entity.Kind != MentionType.Person)
            return [];
        var roles = new List<EntityRole>();
        foreach (Mention mention in entity.Mentions)
        {
            EntityRole? role = mention.Form switch
            {
                MentionForm.Name => OfTitle(layout, mention, mentionAt),
                MentionForm.Nominal when mention.IsAttached || !entity.HasName => OfDescription(mention, mentionAt),
                _ => null,
            };
            if (role is not null && !roles.Exists(r => r.Role == role.Role && r.Of == role.Of))
                roles.Add(role);
        }
        return [.. roles.OrderBy(r => r.Span)];
    }

    private static EntityRole? OfTitle(DocumentLayout layout, Mention name, Func<int, Mention?> mentionAt)
    {
        Document document = name.Document;
        if (name.TitleStart == name.Start)
            return null;
        int start = name.TitleStart;
        Mention? of = null;
        while (start > 0 && layout.SentenceOf(start - 1) == layout.SentenceOf(name.Start))
        {
            Token before = document[start - 1];
            if (mentionAt(start - 1) is { Form: MentionForm.Name } owner && owner != name)
            {
                of = owner;
                break;
            }
            bool isPossessive = before.Lower is "'s" or "’s" or "ʼs";
            if (!isPossessive && !(before.Dep is "compound" or "amod" or "nmod" && before.HeadIndex > before.Index && before.HeadIndex < name.End && before.Pos != "PUNCT"))
                break;
            start--;
        }
        return Make(document, start, name.Start, of, mentionAt);
    }

    private static EntityRole? OfDescription(Mention description, Func<int, Mention?> mentionAt)
    {
        if (!WordTable.Of(description.HeadLemma).Has(WordClasses.RoleNoun))
            return null;
        Mention? of = null;
        foreach (Token child in description.Head.Children)
        {
            if (child.Dep == "prep" && child.Lower is "of" or "for" or "at")
            {
                foreach (Token complement in child.Rights)
                    of = complement.Dep == "pobj" ? mentionAt(complement.Index) ?? of : of;
            }
            else if (child.Index < description.HeadIndex && child.Dep is "poss" or "amod" or "compound" or "nmod" && mentionAt(child.Index) is { Form: MentionForm.Name or MentionForm.Pronoun } owner)
            {
                of ??= owner;
            }
        }
        if (OfficePhrase.Read(description.Document, description.HeadIndex) is var (country, _, _, _))
            of = mentionAt(country);
        return Make(description.Document, description.Start, description.HeadIndex + 1, of, mentionAt);
    }

    private static EntityRole? Make(Document document, int start, int end, Mention? of, Func<int, Mention?> mentionAt)
    {
        var words = new List<string>();
        for (int i = start; i < end; i++)
        {
            Token token = document[i];
            bool isName = mentionAt(i) is { Form: MentionForm.Name } name && name == of;
            if (isName || token.Pos is "DET" or "PUNCT" or "PRON" or "PART" or "SPACE" || token.Lower is "mr." or "mr" or "mrs." or "mrs" or "ms." or "ms" or "miss")
                continue;
            words.Add(i == end - 1 && token.Tag is "NNS" ? token.Lemma.ToLowerInvariant() : token.Lower.TrimEnd('.'));
        }
        if (words.Count is 0 or > LongestRole)
            return null;
        string? id = of?.Entity is { Id.Length: > 0 } owner ? owner.Id : null;
        return new EntityRole(string.Join(' ', words), id, new TextSpan(document[start].Start, document[end - 1].End));
    }
}
