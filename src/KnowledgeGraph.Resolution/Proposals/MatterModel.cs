using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>
/// Probability that two wordings are the same matter. Two logistic models: inside an article the question is which of its matters is meant,
/// across articles whether the event is the same at all. Weights are fitted on labelled pairs (L2 on standardised
/// features) and written in raw units, the intercept first; inside articles it is 0.2 lower than fitted, since a wrong merger costs a reader more than a missed one.
/// </summary>
internal static class MatterModel
{
    /// <summary>From this probability on two wordings are taken for one matter.</summary>
    public const double Threshold = 0.4;

    // Set by hand: the labelled pairs have next to none.
    private const double OtherOwner = 1.5;

    private static readonly double[] InArticle = [-1.98, 2.48, 1.0, 1.2, -0.84, 1.17, 2.07, -0.58, 1.02];

    private static readonly double[] Across = [-4.73, 5.74, 5.21, 3.12, -1.5];

    /// <summary>The probability, 4 decimals.</summary>
    public static double Score(WordingComparison c)
    {
        var weights = c.InOneArticle ? InArticle : Across;
        var features = Features(c);
        var z = weights[0] - (c.OwnersClash ? OtherOwner : 0);
        for (var i = 0; i < features.Length; i++)
        {
            z += weights[i + 1] * features[i];
        }

        return Math.Round(PortableMath.Sigmoid(z), 4);
    }

    /// <summary>What the model of the pair's kind looks at, in the order of its weights.</summary>
    internal static double[] Features(WordingComparison c) => c.InOneArticle
        ? [c.Cosine, c.SharedLeast, c.CoverLeast, c.NamesConflict ? 1 : 0, c.IsContained ? 1 : 0, c.IsJudged ? 1 : 0, c.ActsClash ? 1 : 0, c.IsTakenUp ? 1 : 0]
        : [c.BothCoverAndSurroundings, c.Surroundings, c.TitledCosine, c.IsBare ? 1 : 0];
}
