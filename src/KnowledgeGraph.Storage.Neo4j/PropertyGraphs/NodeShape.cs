namespace KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

/// <summary>A label and what its nodes may carry.</summary>
/// <param name="Label">As in Neo4j: <c>Actor</c>.</param>
/// <param name="TypeLabels">Of these a node has exactly one beside its label; empty when the label is all.</param>
/// <param name="Owned">The relationships that its nodes own.</param>
/// <param name="Names">Names of the properties that its nodes may have beside <c>graph</c>, <c>id</c> and <c>hash</c>; an actor has the analyst's columns besides.</param>
internal sealed record NodeShape(string Label, IReadOnlyList<string> TypeLabels, IReadOnlyList<EdgeKind> Owned, IReadOnlyList<string> Names);
