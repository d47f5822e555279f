namespace KnowledgeGraph.Analysis.Structure;

/// <summary>A node of the graph: actor, proposal, article, statement or position.</summary>
/// <param name="Label">As in Neo4j: <c>Actor</c>.</param>
/// <param name="Id">Its id among the nodes of that label.</param>
public readonly record struct GraphVertex(string Label, string Id)
{
    /// <summary>Label and id.</summary>
    public override string ToString() => $"{Label} {Id}";
}
