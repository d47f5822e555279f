using KnowledgeGraph.Extraction.Learning;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>
/// The second choice: how likely a chosen position agrees with what a reader would enter, in holder and direction, and in its target as well
/// (stacked generalisation, Wolpert 1992: learned from what the first choice does in articles that were held out from it).
/// </summary>
/// <param name="Stance">Answers whether holder, direction and place are right.</param>
/// <param name="Target">Answers whether the target is right too.</param>
internal sealed record AcceptanceModel(BoostedTrees Stance, BoostedTrees Target)
{
    /// <summary>The probabilities of each chosen position: the mean of both answers, by which it is kept.</summary>
    public List<ChosenPosition> Rate(PositionText text, IReadOnlyList<Candidate> candidates, StanceScore[] scores, List<ChosenPosition> chosen, HashedWeights weights)
    {
        List<float[]> rows = new PositionTraits(text, candidates, scores, chosen, weights).Rows();
        return [.. chosen.Select((c, i) => c with { Probability = Rate(rows[i]) })];
    }

    /// <summary>The mean of both answers for a row of traits.</summary>
    public double Rate(float[] row) => (Stance.Predict(row) + Target.Predict(row)) / 2;
}
