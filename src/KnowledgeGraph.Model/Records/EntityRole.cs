using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Model.Records;

/// <summary>An office or function that the article gives an entity: president of Ukraine, spokesman for a ministry.</summary>
/// <param name="Role">The role's words, lower case, singular: <c>president</c>, <c>foreign minister</c>.</param>
/// <param name="Of">Id of the entity that it is a role of, in the same record; null when the article does not say.</param>
/// <param name="Span">Where the article says so.</param>
public sealed record EntityRole(string Role, string? Of, TextSpan Span);
