namespace KnowledgeGraph.Model.Records;

/// <summary>Somebody or something that an article names or describes, with all its mentions.</summary>
/// <param name="Id">Unique in the record: <c>e1</c>, <c>e2</c>, … in order of the first mention.</param>
/// <param name="Name">The fullest form in the article, or the description of an unnamed one.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Unnamed">True for a source or holder that is only described: a senior official.</param>
/// <param name="Forms">Distinct names and descriptions used for it, ordinal order; no pronouns.</param>
/// <param name="Roles">Offices and functions, in order of their spans.</param>
/// <param name="Mentions">All mentions, in order of their spans.</param>
public sealed record Entity(
    string Id,
    string Name,
    EntityType Type,
    bool Unnamed,
    IReadOnlyList<string> Forms,
    IReadOnlyList<EntityRole> Roles,
    IReadOnlyList<EntityMention> Mentions);
