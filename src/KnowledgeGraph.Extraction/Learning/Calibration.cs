namespace KnowledgeGraph.Extraction.Learning;

/// <summary>
/// From a score to the share of right ones among those with about that score: isotonic regression (pool adjacent violators; Zadrozny and
/// Elkan, "Transforming classifier scores into accurate multiclass probability estimates", 2002), linear between the pools.
/// </summary>
internal sealed class Calibration
{
    private const int SmallestPool = 25;

    private readonly double[] _scores;
    private readonly double[] _shares;

    public Calibration(double[] scores, double[] shares) => (_scores, _shares) = (scores, shares);

    /// <summary>Mean scores of the pools, ascending.</summary>
    public IReadOnlyList<double> Scores => _scores;

    /// <summary>Shares of right ones in the pools.</summary>
    public IReadOnlyList<double> Shares => _shares;

    /// <summary>Fits to held-out scores and whether each was right.</summary>
    public static Calibration Fit(IEnumerable<(double Score, bool Right)> outcomes)
    {
        var pools = new List<(double Score, double Right, double Count)>();
        foreach (IGrouping<double, (double Score, bool Right)> equal in outcomes.GroupBy(o => o.Score).OrderBy(g => g.Key))
        {
            int count = equal.Count(), right = equal.Count(o => o.Right);
            // Begun with small pools, so that single outcomes at the ends give no certainty.
            if (pools.Count > 0 && pools[^1].Count < SmallestPool)
                pools[^1] = (pools[^1].Score + (equal.Key * count), pools[^1].Right + right, pools[^1].Count + count);
            else
                pools.Add((equal.Key * count, right, count));
            Merge(pools);
        }

        return new Calibration([.. pools.Select(p => p.Score / p.Count)], [.. pools.Select(p => p.Right / p.Count)]);
    }

    /// <summary>The share at a score.</summary>
    public double At(double score)
    {
        if (_scores.Length == 0)
            return score;
        if (score <= _scores[0])
            return _shares[0];
        for (int i = 1; i < _scores.Length; i++)
        {
            if (score <= _scores[i])
                return _shares[i - 1] + ((_shares[i] - _shares[i - 1]) * (score - _scores[i - 1]) / (_scores[i] - _scores[i - 1]));
        }

        return _shares[^1];
    }

    private static void Merge(List<(double Score, double Right, double Count)> pools)
    {
        while (pools.Count > 1 && pools[^1].Count >= SmallestPool && pools[^2].Right / pools[^2].Count >= pools[^1].Right / pools[^1].Count)
        {
            pools[^2] = (pools[^2].Score + pools[^1].Score, pools[^2].Right + pools[^1].Right, pools[^2].Count + pools[^1].Count);
            pools.RemoveAt(pools.Count - 1);
        }
    }
}
