namespace KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

/// <summary>A relationship that no node owns, as it stands in the database.</summary>
/// <param name="Id">Its key among the relationships of its type.</param>
/// <param name="FromId">Where it starts.</param>
/// <param name="ToId">Where it leads.</param>
/// <param name="Properties">All properties but <c>hash</c>, in a fixed order.</param>
internal sealed record EdgeRow(string Id, string FromId, string ToId, Dictionary<string, object?> Properties);
