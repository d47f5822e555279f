namespace KnowledgeGraph.Export.PropertyGraphs;

/// <summary>A node of any kind.</summary>
/// <param name="Id">Unique among all nodes of the export: kind and id, <c>actor:country/UKR</c>.</param>
/// <param name="Labels">The kind and, for actors, their type, as Neo4j has them: <c>Actor</c>, <c>Country</c>.</param>
/// <param name="Label">What a picture writes beside it.</param>
/// <param name="Properties">Values by key; null values are absent.</param>
public sealed record PropertyNode(string Id, IReadOnlyList<string> Labels, string Label, IReadOnlyList<(PropertyKey Key, object? Value)> Properties);
