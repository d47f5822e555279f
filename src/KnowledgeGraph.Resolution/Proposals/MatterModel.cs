using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>
/// Probability that two wordings are the same matter. Two logistic models: inside an article the question is which of its matters is meant,
/// across articles whether the event is the same at all. Weights are fitted on labelled pairs (L2 on standardised
/// features) and written in raw units; the intercept inside articles is 0.2 lower than fitted, since a wrong merger costs a reader more than a missed one.
/// </summary>
internal static class MatterModel
{
    /// <summary>From this probability on two wordings are taken for one matter.</summary>
    public const double Threshold = 0.4;

    /// <summary>The probability, 4 decimals.</summary>
    public static double Score(WordingComparison c) =>
        Math.Round(PortableMath.Sigmoid(c.InOneArticle ? InArticle(c) : Across(c)), 4);

    private static double InArticle(WordingComparison c) =>
        -1.97
        + (2.14 * c.Cosine)
        + (1.23 * c.SharedLeast)
        + (1.15 * c.CoverLeast)
        - (c.NamesConflict ? 0.54 : 0)
        + (c.IsContained ? 1.21 : 0)
        + (c.IsJudged ? 2.21 : 0)
        - (c.ActsClash ? 0.57 : 0)
        + (c.IsTakenUp ? 1.2 : 0);

    private static double Across(WordingComparison c) =>
        -5.18 + (5.47 * c.BothCoverAndSurroundings) + (5.41 * c.Surroundings) + (3.38 * c.TitledCosine) - (c.IsBare ? 1.5 : 0);
}
