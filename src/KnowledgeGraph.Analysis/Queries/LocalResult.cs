namespace KnowledgeGraph.Analysis.Queries;

/// <summary>The answer to a query: columns and rows as its Cypher form gives them.</summary>
/// <param name="Fields">Names of the columns.</param>
/// <param name="Rows">Values: null, string, long, double, lists of strings.</param>
public sealed record LocalResult(IReadOnlyList<string> Fields, IReadOnlyList<IReadOnlyList<object?>> Rows);
