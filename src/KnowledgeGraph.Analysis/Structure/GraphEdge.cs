using QuikGraph;

namespace KnowledgeGraph.Analysis.Structure;

/// <summary>A relationship of the graph.</summary>
/// <param name="Source">Where it starts.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Type">As in Neo4j: <c>SUPPORTS</c>.</param>
/// <param name="Id">Its id where it has one (summaries, citations, SPEAKS_FOR), else null.</param>
/// <param name="Confidence">Probability that it is right; 1 where none is given.</param>
public sealed record GraphEdge(GraphVertex Source, GraphVertex Target, string Type, string? Id = null, double Confidence = 1) : IEdge<GraphVertex>;
