namespace KnowledgeGraph.Storage.Neo4j.Connections;

/// <summary>What a statement changed in the database.</summary>
/// <param name="NodesCreated">New nodes.</param>
/// <param name="NodesDeleted">Nodes taken out.</param>
/// <param name="RelationshipsCreated">New relationships.</param>
/// <param name="RelationshipsDeleted">Relationships taken out.</param>
/// <param name="PropertiesSet">Properties written.</param>
public sealed record CypherCounters(long NodesCreated, long NodesDeleted, long RelationshipsCreated, long RelationshipsDeleted, long PropertiesSet)
{
    /// <summary>Nothing changed.</summary>
    public static CypherCounters None { get; } = new(0, 0, 0, 0, 0);
}
