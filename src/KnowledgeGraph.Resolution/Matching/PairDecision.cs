using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution.Matching;

/// <summary>The decision on a pair.</summary>
/// <param name="IsMatch">Whether the two can be the same.</param>
/// <param name="Score">From 0 to 1, 4 decimals.</param>
/// <param name="Tokens">Of names, word by word; empty for wordings.</param>
/// <param name="Reasons">What counted, the verdict last.</param>
public sealed record PairDecision(bool IsMatch, double Score, IReadOnlyList<TokenMatch> Tokens, IReadOnlyList<string> Reasons);
