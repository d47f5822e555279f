namespace KnowledgeGraph.Storage.Neo4j.Connections;

/// <summary>What a statement gave back.</summary>
/// <param name="Fields">Names of the columns.</param>
/// <param name="Rows">One list of values a row: null, bool, long, double, string, lists and dictionaries of these.</param>
/// <param name="Counters">What it changed.</param>
public sealed record CypherResult(IReadOnlyList<string> Fields, IReadOnlyList<IReadOnlyList<object?>> Rows, CypherCounters Counters);
