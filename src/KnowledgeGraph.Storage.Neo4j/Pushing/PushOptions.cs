namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>How a graph is pushed.</summary>
/// <param name="IntoExisting">Whether a database that holds other data may take the graph beside it.</param>
/// <param name="Progress">Told the number of nodes and relationships written so far, after each batch.</param>
public sealed record PushOptions(bool IntoExisting = false, IProgress<long>? Progress = null);
