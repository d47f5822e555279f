using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Positions.Contexts;
using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>
/// The learned choice: a logistic regression over what <see cref="CandidateFeatures"/> sees of each candidate, an encoder that reads the sentences of
/// those that it takes for possible, then trees over what
/// <see cref="PositionTraits"/> sees of those that were taken; with threshold and calibration from held-out articles.
/// </summary>
internal sealed class StanceModel(HashedWeights weights, ContextModel? context, AcceptanceModel? acceptance, double threshold, Calibration calibration) : IStanceScorer
{
    /// <summary>None and the three stances.</summary>
    public const int Classes = 4;

    /// <summary>Below this the first choice is certain enough that there is no stance.</summary>
    public const double Least = 0.06;

    public double LeastScore => Least;

    public double Calibrate(double probability) => calibration.At(probability);

    public List<ChosenPosition> Accept(PositionText text, IReadOnlyList<Candidate> candidates, StanceScore[] scores, List<ChosenPosition> chosen) =>
        acceptance is null ? chosen : [.. acceptance.Rate(text, candidates, scores, chosen, weights).Where(c => c.Probability >= threshold)];

    public StanceScore[] Score(PositionText text, IReadOnlyList<Candidate> candidates)
    {
        var collector = new CandidateFeatures(text);
        var features = new FeatureBuffer();
        var scores = new StanceScore[candidates.Count];
        Span<double> p = stackalloc double[Classes];
        float[] measures = new float[CandidateFeatures.Measures];
        for (int i = 0; i < scores.Length; i++)
        {
            collector.Collect(candidates[i], features);
            collector.Measure(candidates[i], measures);
            weights.Predict(features.Keys, measures, p);
            scores[i] = new StanceScore(p[0], p[1], p[2], p[3]);
        }

        context?.Score(text, candidates, scores);

        return scores;
    }
}
