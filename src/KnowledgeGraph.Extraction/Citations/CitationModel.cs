using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Citations;

/// <summary>The learned choice of citations: a logistic regression over what <see cref="CitationFeatures"/> sees.</summary>
internal sealed class CitationModel(HashedWeights weights, double threshold, Calibration calibration) : ICitationScorer
{
    /// <summary>None and citation.</summary>
    public const int Classes = 2;

    public double Threshold => threshold;

    public double Calibrate(double probability) => calibration.At(probability);

    public double Score(PositionText text, CitationCandidate candidate)
    {
        var features = new FeatureBuffer();
        new CitationFeatures(text).Collect(candidate, features);
        Span<double> p = stackalloc double[Classes];
        weights.Predict(features.Keys, [], p);
        return p[1];
    }
}
