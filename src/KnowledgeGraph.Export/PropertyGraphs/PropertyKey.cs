namespace KnowledgeGraph.Export.PropertyGraphs;

/// <summary>A property that nodes or edges can have.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of its values.</param>
public sealed record PropertyKey(string Name, PropertyType Type);
