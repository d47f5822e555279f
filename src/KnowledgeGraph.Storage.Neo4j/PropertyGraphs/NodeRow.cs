namespace KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

/// <summary>A node as it stands in the database.</summary>
/// <param name="Id">Its key among the nodes of its label.</param>
/// <param name="TypeLabel">The second label, or null.</param>
/// <param name="Properties">All properties but <c>hash</c>, in a fixed order.</param>
/// <param name="Edges">The relationships it owns.</param>
internal sealed record NodeRow(string Id, string? TypeLabel, Dictionary<string, object?> Properties, IReadOnlyList<OwnedEdge> Edges);
