namespace KnowledgeGraph.Extraction.Learning;

/// <summary>
/// Grows <see cref="BoostedTrees"/> for a yes-or-no question by the logistic loss, level by level over histograms of the measures, each tree on a
/// part of the rows (stochastic gradient boosting, Friedman 2002). The part is drawn by a hash of row and tree: the same rows in the same order give
/// the same trees on any machine.
/// </summary>
/// <param name="Trees">How many trees.</param>
/// <param name="Depth">Levels of a tree.</param>
/// <param name="Rate">How much of each tree counts.</param>
/// <param name="Penalty">Added to the weight of a leaf: the greater, the smaller its score.</param>
/// <param name="LeastWeight">The least weight of a leaf.</param>
/// <param name="Share">The share of the rows that each tree learns from.</param>
/// <param name="Runs">How many times trees are grown from the start by other lots; the mean of their scores counts.</param>
internal sealed record TreeTrainer(int Trees = 300, int Depth = 4, double Rate = 0.03, double Penalty = 10, double LeastWeight = 4, double Share = 0.5, int Runs = 1)
{
    private const int Bins = 48;

    /// <summary>Trains on rows of measures, all of the same length.</summary>
    public BoostedTrees Train(IReadOnlyList<float[]> rows, IReadOnlyList<bool> labels)
    {
        if (rows.Count == 0)
            return new BoostedTrees(0, [], []);
        var grower = new TreeGrower(this, rows, Bins);
        double yes = 1 + labels.Count(label => label), all = 2 + rows.Count;
        double bias = Language.Numerics.PortableMath.Log(yes / (all - yes));
        double[] scores = new double[rows.Count];
        double[] gradients = new double[rows.Count], hessians = new double[rows.Count];
        int[] roots = new int[Trees * Runs];
        for (int tree = 0; tree < roots.Length; tree++)
        {
            if (tree % Trees == 0)
                Array.Fill(scores, bias);
            for (int i = 0; i < scores.Length; i++)
            {
                double p = BoostedTrees.Probability(scores[i]), w = IsDrawn(tree, i) ? 1 : 0;
                gradients[i] = w * (p - (labels[i] ? 1 : 0));
                hessians[i] = w * p * (1 - p);
            }

            roots[tree] = grower.Grow(gradients, hessians, scores);
        }

        return new BoostedTrees(bias, roots, [.. grower.Nodes.Select(n => n.Left < 0 ? n with { Value = n.Value / Runs } : n)]);
    }

    // SplitMix64 (Steele, Lea, Flood 2014) of both numbers.
    private bool IsDrawn(int tree, int row)
    {
        ulong x = (((ulong)(uint)tree << 32) | (uint)row) + 0x9E3779B97F4A7C15;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return (x ^ (x >> 31)) < Share * ulong.MaxValue;
    }
}
