namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>A node or relationship of ours as the database has it.</summary>
/// <param name="Hash">Of all it said when it was written; null when it is retired.</param>
/// <param name="Number">The server's own number of it, good for this push only.</param>
internal readonly record struct StoredRow(long? Hash, long Number);
