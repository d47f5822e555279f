using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Resolution.Actors;

namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>Which words of an article name somebody, and whom: names, and pronouns in the words of a target.</summary>
internal sealed class ArticleNames
{
    private static readonly IReadOnlyList<string> Nobody = [];

    private readonly Dictionary<string, IReadOnlyList<string>> _idsOf = new(StringComparer.Ordinal);

    // Pronouns by where they begin.
    private readonly Dictionary<int, IReadOnlyList<string>> _pronouns = [];

    private ArticleNames()
    {
    }

    /// <summary>Reads names and pronouns of a record. Of a word that several entities have in their names, the shortest name decides, then the first entity.</summary>
    /// <param name="record">The record.</param>
    /// <param name="idsOf">Ids of the actors that an entity is; empty for none.</param>
    public static ArticleNames Of(ArticleRecord record, Func<Entity, IReadOnlyList<string>> idsOf)
    {
        var names = new ArticleNames();
        var named = record.Entities.Where(e => !e.Unnamed).Select(e => (Entity: e, Ids: idsOf(e) is { Count: > 0 } ids ? ids : ["place/" + NameKey.Of(e.Name)])).ToList();
        foreach (var (words, entity, ids) in named.SelectMany(n => n.Entity.Forms.Select(f => (Words: ContentWords.Of(f), n.Entity, n.Ids))).OrderBy(f => f.Words.Count))
        {
            // "The Supreme Court": the words of a body's name tell what it is.
            var keepsWords = entity.Type is EntityType.Organization or EntityType.Group or EntityType.Other;
            foreach (var word in words.Where(w => w.IsCapitalised && ContentWords.IsContent(w) && !(keepsWords && IsCommon(w))))
            {
                names._idsOf.TryAdd(word.Text, ids);
            }
        }

        foreach (var entity in record.Entities)
        {
            var ids = idsOf(entity);
            foreach (var mention in ids.Count == 0 ? [] : entity.Mentions.Where(m => m.Kind == MentionKind.Pronoun))
            {
                names._pronouns.TryAdd(mention.Span.Start, ids);
            }
        }

        return names;
    }

    /// <summary>Where no entities are known: capitals inside the sentence tell names; countries are known by all their words.</summary>
    public static ArticleNames ByCapitals(string sentence)
    {
        var names = new ArticleNames();
        foreach (var word in ContentWords.Of(sentence).Where(w => w.IsCapitalised && !w.Opens && ContentWords.IsContent(w) && !IsCommon(w)))
        {
            names._idsOf.TryAdd(word.Text, OfUnknown(word));
        }

        return names;
    }

    /// <summary>Ids of whom a word names; empty when it is no name.</summary>
    /// <param name="word">The word.</param>
    /// <param name="textStart">Where its text begins in the article; negative when that is not known.</param>
    public IReadOnlyList<string> IdsOf(TextWord word, int textStart)
    {
        if (textStart >= 0 && _pronouns.TryGetValue(textStart + word.Start, out var meant))
        {
            return meant;
        }

        if (!word.IsCapitalised || !ContentWords.IsContent(word))
        {
            return Nobody;
        }

        return _idsOf.TryGetValue(word.Text, out var ids) ? ids : (word.Opens && !word.IsCapitals) || IsCommon(word) ? Nobody : OfUnknown(word);
    }

    private static IReadOnlyList<string> OfUnknown(TextWord word) => [CountryTable.CodeOf(word.Text) ?? LightStemmer.Stem(word.Text)];

    private static bool IsCommon(TextWord word) => WordWeights.IsCommon(LightStemmer.Stem(word.Text));
}
