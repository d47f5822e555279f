using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>The learned choice: a logistic regression over what <see cref="CandidateFeatures"/> sees, with threshold and calibration from held-out articles.</summary>
internal sealed class StanceModel(HashedWeights weights, double threshold, Calibration calibration, string digest) : IStanceScorer
{
    /// <summary>None and the three stances.</summary>
    public const int Classes = 4;

    public string Digest => digest;

    public double Threshold => threshold;

    public double Calibrate(double probability) => calibration.At(probability);

    public StanceScore[] Score(PositionText text, IReadOnlyList<Candidate> candidates)
    {
        var collector = new CandidateFeatures(text);
        var features = new FeatureBuffer();
        var scores = new StanceScore[candidates.Count];
        Span<double> p = stackalloc double[Classes];
        for (int i = 0; i < scores.Length; i++)
        {
            collector.Collect(candidates[i], features);
            weights.Predict(features.Keys, p);
            scores[i] = new StanceScore(p[0], p[1], p[2], p[3]);
        }

        return scores;
    }
}
