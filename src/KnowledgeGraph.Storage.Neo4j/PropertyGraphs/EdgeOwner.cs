namespace KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

/// <summary>
/// Whose part a relationship is. One that a node owns is written with the node, in the same transaction, and is covered by the node's hash, so
/// that it need not be read back to know whether it is there.
/// </summary>
internal enum EdgeOwner
{
    /// <summary>Nobody's: it has an id, properties and a hash of its own.</summary>
    None,

    /// <summary>The node it starts from.</summary>
    From,

    /// <summary>The node it leads to.</summary>
    To,
}
