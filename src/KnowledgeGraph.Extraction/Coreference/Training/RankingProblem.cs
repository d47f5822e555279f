using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Extraction.Coreference.Training;

/// <summary>
/// The loss of a log-linear ranker: for each decision the negative logarithm of the summed probability of its right alternatives,
/// plus half the penalty times the squared length of the weights.
/// </summary>
internal sealed class RankingProblem(ulong[] keys, int[] features, int[] alternatives, bool[] right, int[] decisions)
{
    /// <summary>The feature of each weight.</summary>
    public IReadOnlyList<ulong> Keys => keys;

    /// <summary>The loss at some weights; its gradient is written to <paramref name="gradient"/>. Strictly sequential: the same sums on any machine.</summary>
    public double Evaluate(double[] weights, double penalty, double[] gradient)
    {
        double loss = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            gradient[i] = penalty * weights[i];
            loss += penalty / 2 * weights[i] * weights[i];
        }
        double[] scores = [];
        for (int d = 0; d + 1 < decisions.Length; d++)
        {
            int from = decisions[d], count = decisions[d + 1] - from;
            if (scores.Length < count)
                scores = new double[count];
            loss += Decide(weights, from, scores.AsSpan(0, count), gradient);
        }
        return loss;
    }

    private double Decide(double[] weights, int from, Span<double> scores, double[] gradient)
    {
        double highest = double.NegativeInfinity;
        for (int i = 0; i < scores.Length; i++)
        {
            double score = 0;
            for (int k = alternatives[from + i]; k < alternatives[from + i + 1]; k++)
                score += weights[features[k]];
            scores[i] = score;
            highest = Math.Max(highest, score);
        }
        double all = 0, good = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = PortableMath.Exp(scores[i] - highest);
            all += scores[i];
            good += right[from + i] ? scores[i] : 0;
        }
        for (int i = 0; i < scores.Length; i++)
        {
            double difference = (scores[i] / all) - (right[from + i] ? scores[i] / good : 0);
            for (int k = alternatives[from + i]; k < alternatives[from + i + 1]; k++)
                gradient[features[k]] += difference;
        }
        return PortableMath.Log(all) - PortableMath.Log(Math.Max(good, 1e-300));
    }
}
