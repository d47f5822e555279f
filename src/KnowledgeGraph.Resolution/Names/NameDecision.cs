namespace KnowledgeGraph.Resolution.Names;

/// <summary>Whether two names can be names of the same, and why.</summary>
/// <param name="IsMatch">The decision: the score is at least one half.</param>
/// <param name="Score">From 0 to 1, by the logistic model over the features below, 4 decimals.</param>
/// <param name="WorstEdits">Edits of the worst pair of words: the one quantity that decides nearly always.</param>
/// <param name="Tokens">Word by word, in the order of the first name, extra words last.</param>
/// <param name="Reasons">What else counted: legal forms that differ, swapped order, extra words; and the verdict.</param>
public sealed record NameDecision(
    bool IsMatch,
    double Score,
    double WorstEdits,
    IReadOnlyList<TokenMatch> Tokens,
    IReadOnlyList<string> Reasons);
