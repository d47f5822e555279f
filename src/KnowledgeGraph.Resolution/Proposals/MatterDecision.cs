namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>Whether two wordings are the same matter, and why.</summary>
/// <param name="IsMatch">The decision.</param>
/// <param name="Score">Probability, 4 decimals.</param>
/// <param name="Reasons">What spoke for and against it.</param>
public sealed record MatterDecision(bool IsMatch, double Score, IReadOnlyList<string> Reasons);
