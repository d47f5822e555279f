using KnowledgeGraph.Extraction.Learning;

namespace KnowledgeGraph.Extraction.Positions.Pairs;

/// <summary>The learned reading of pairs: a logistic regression over what <see cref="PairFeatures"/> sees, with the probability from which on a stance is believed.</summary>
/// <param name="Weights">Five classes: <see cref="PairStance"/>.</param>
/// <param name="Factors">What the probability of each class counts: rare classes count more, so that all of them are found.</param>
internal sealed record PairModel(HashedWeights Weights, double[] Factors)
{
    /// <summary>Number of <see cref="PairStance"/>.</summary>
    public const int Classes = 5;

    /// <summary>The likeliest stance of a pair and its probability.</summary>
    public (PairStance Stance, double Probability) Read(PairFeatures features, ActorPair pair)
    {
        Span<double> p = stackalloc double[Classes];
        Span<float> measures = stackalloc float[PairFeatures.Measures];
        features.Measure(pair, measures);
        Weights.Predict(features.Collect(pair), measures, p);
        return Decide(p, Factors);
    }

    /// <summary>The likeliest stance by the probabilities of the classes.</summary>
    public static (PairStance Stance, double Probability) Decide(ReadOnlySpan<double> p, ReadOnlySpan<double> factors)
    {
        int best = 0;
        for (int k = 1; k < Classes; k++)
        {
            if (p[k] * factors[k] > p[best] * factors[best])
                best = k;
        }

        return ((PairStance)best, p[best]);
    }
}
