namespace KnowledgeGraph.Export.PropertyGraphs;

/// <summary>An edge of any kind.</summary>
/// <param name="Source">Id of the node that it leaves.</param>
/// <param name="Target">Id of the node to which it leads.</param>
/// <param name="Type">As Neo4j has it: <c>PROPOSES</c>.</param>
/// <param name="Properties">Values by key; null values are absent.</param>
public sealed record PropertyEdge(string Source, string Target, string Type, IReadOnlyList<(PropertyKey Key, object? Value)> Properties);
