namespace KnowledgeGraph.Resolution.Names;

/// <summary>A stretch of words of one name set against a stretch of the other.</summary>
/// <param name="StartA">First word in the first name.</param>
/// <param name="CountA">Number of words there.</param>
/// <param name="StartB">First word in the second name.</param>
/// <param name="CountB">Number of words there.</param>
/// <param name="Likeness">1 for equal words, by the share of edits else.</param>
/// <param name="Edits">Cost of the difference.</param>
/// <param name="Kind">How they correspond.</param>
internal readonly record struct AlignedPair(int StartA, int CountA, int StartB, int CountB, double Likeness, double Edits, TokenMatchKind Kind);

/// <summary>Which words of two names belong together, whatever their order.</summary>
/// <param name="Pairs">In order of decreasing likeness.</param>
/// <param name="RestA">Words of the first name without partner.</param>
/// <param name="RestB">Words of the second name without partner.</param>
internal sealed record TokenAlignment(IReadOnlyList<AlignedPair> Pairs, IReadOnlyList<int> RestA, IReadOnlyList<int> RestB);
