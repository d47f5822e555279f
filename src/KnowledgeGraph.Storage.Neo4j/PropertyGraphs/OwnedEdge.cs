namespace KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

/// <summary>A relationship that a node owns.</summary>
/// <param name="Kind">Its type.</param>
/// <param name="OtherId">The node at the other end.</param>
/// <param name="Order">For <c>VIA</c>: the place in the chain, from the outside in, beginning with 0; else null.</param>
internal readonly record struct OwnedEdge(EdgeKind Kind, string OtherId, int? Order = null);
