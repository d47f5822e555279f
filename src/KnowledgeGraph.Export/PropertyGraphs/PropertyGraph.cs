namespace KnowledgeGraph.Export.PropertyGraphs;

/// <summary>A graph as formats with free properties want it; nodes and edges are made as they are asked for, in a fixed order.</summary>
/// <param name="NodeKeys">Every key that a node can have.</param>
/// <param name="EdgeKeys">Every key that an edge can have.</param>
/// <param name="Nodes">The nodes.</param>
/// <param name="Edges">The edges; both ends are among the nodes.</param>
public sealed record PropertyGraph(
    IReadOnlyList<PropertyKey> NodeKeys,
    IReadOnlyList<PropertyKey> EdgeKeys,
    IEnumerable<PropertyNode> Nodes,
    IEnumerable<PropertyEdge> Edges);
