using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Resolution.Actors;

/// <summary>One entity of one article, read for resolution.</summary>
/// <param name="Article">Number of the article, in ordinal order of ids.</param>
/// <param name="Entity">The entity as extracted.</param>
/// <param name="Class">What bears the name.</param>
/// <param name="Key">What equal names share: words of a person's name in order, sorted words of a body's, the code of a country.</param>
/// <param name="Aliases">Keys of further names that the article uses for it, ordinal order.</param>
/// <param name="Roles">Role words and what they are roles of, as features: <c>r:president</c>, <c>o:Country:UKR</c>.</param>
internal sealed record Occurrence(
    int Article,
    Entity Entity,
    BearerClass Class,
    string Key,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Roles)
{
    /// <summary>Key and class as a feature of the article's context.</summary>
    public string Feature { get; } = $"{Class}:{Key}";
}
