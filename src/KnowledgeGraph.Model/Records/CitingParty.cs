namespace KnowledgeGraph.Model.Records;

/// <summary>Who takes the information: the article itself, or one of its entities.</summary>
/// <param name="Article">True when the article itself cites.</param>
/// <param name="Entity">Else the citing entity's id.</param>
public sealed record CitingParty(bool Article, string? Entity);
