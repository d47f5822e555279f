namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>A batch found another push under way, or somebody took nodes of ours out meanwhile.</summary>
internal sealed class PushOvertakenException(long written, int expected)
    : Exception($"of {expected} rows {written} were written: another push has taken over, or the graph was changed meanwhile");
