namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>What a push did.</summary>
/// <param name="AlreadyThere">Whether the database held this very graph, so that nothing was written.</param>
/// <param name="Generation">How often the database was brought to a new state, this time included.</param>
/// <param name="NodesCreated">New nodes.</param>
/// <param name="NodesChanged">Nodes written anew because they differed.</param>
/// <param name="NodesDeleted">Nodes taken out.</param>
/// <param name="RelationshipsCreated">New relationships, those written anew included.</param>
/// <param name="RelationshipsDeleted">Relationships taken out, those written anew included.</param>
/// <param name="Retired">Nodes no longer in the graph that were kept, marked <c>retired</c>, because relationships of others hang on them: label and id.</param>
public sealed record PushReport(
    bool AlreadyThere,
    long Generation,
    long NodesCreated,
    long NodesChanged,
    long NodesDeleted,
    long RelationshipsCreated,
    long RelationshipsDeleted,
    IReadOnlyList<string> Retired);
