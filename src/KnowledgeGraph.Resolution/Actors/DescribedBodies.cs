using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Resolution.Actors;

/// <summary>
/// Bodies without a name of their own that a description tells apart from all others, since it names whose they are and there is only one such:
/// "the Brandt administration", "Brandt's team", "Norway's allies". They are one actor wherever they are described so.
/// Persons and crowds stay one actor an article: "Norwegian officials" of two reports are not the same people.
/// </summary>
internal static class DescribedBodies
{
    private static readonly HashSet<string> OnlyOnes = new(StringComparer.Ordinal)
    {
        "administration", "government", "cabinet", "presidency", "leadership", "delegation", "team", "camp", "campaign", "entourage", "staff", "regime", "coalition",
        "military", "army", "navy", "parliament", "embassy", "mission", "allies", "alliance", "bloc",
    };

    // What says that it is one of several, or nobody's in particular.
    private static readonly HashSet<string> Indefinite = new(StringComparer.Ordinal)
    {
        "a", "an", "another", "any", "some", "several", "many", "one", "two", "three", "other", "certain", "each", "every", "no", "most", "few", "former", "future", "previous", "next",
    };

    /// <summary>Whether the description names one body and no other, in whatever article it stands.</summary>
    /// <param name="entity">An entity without a name.</param>
    /// <param name="key">Its <see cref="BodyKey"/>.</param>
    /// <param name="record">Its article's record.</param>
    public static bool Names(Entity entity, string key, ArticleRecord record)
    {
        if (entity.Type is not (EntityType.Organization or EntityType.Group))
        {
            return false;
        }

        bool isOnlyOne = key.Split(' ').Any(OnlyOnes.Contains);
        bool isIndefinite = entity.Forms.Append(entity.Name).Any(f => Indefinite.Contains(FirstWord(f)));
        return isOnlyOne && !isIndefinite && (BodyKey.HasCountry(key) || HoldsName(entity, record));
    }

    private static string FirstWord(string form) => form.Split(' ', 2)[0].ToLowerInvariant();

    private static bool HoldsName(Entity entity, ArticleRecord record) =>
        record.Entities.Any(other => !other.Unnamed && other.Mentions.Any(m => m.Kind == MentionKind.Name && entity.Mentions.Any(own => own.Span.Contains(m.Span))));
}
