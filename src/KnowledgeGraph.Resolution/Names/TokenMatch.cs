namespace KnowledgeGraph.Resolution.Names;

/// <summary>One line of an explanation: words of the two names that were set against each other.</summary>
/// <param name="First">Words of the first name, joined by blanks; empty when they stand in the second only.</param>
/// <param name="Second">Words of the second name; empty when they stand in the first only.</param>
/// <param name="Kind">How they correspond.</param>
/// <param name="Edits">What the difference costs, in letters; 0 for none.</param>
public sealed record TokenMatch(string First, string Second, TokenMatchKind Kind, double Edits);
