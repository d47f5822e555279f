using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Resolution;

/// <summary>What resolving gives.</summary>
/// <param name="Graph">The resolved graph.</param>
/// <param name="Notes">What the analyst should know, one sentence each: corrections that contradict one another, members that nobody bears.</param>
public sealed record ResolvedGraph(StatementGraph Graph, IReadOnlyList<string> Notes);
