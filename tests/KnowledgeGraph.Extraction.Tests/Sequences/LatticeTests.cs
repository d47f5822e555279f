using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Tests.Sequences;

public sealed class LatticeTests
{
    private const int Labels = 3;
    private const int Length = 4;

    [Fact]
    public void Marginals_and_partition_equal_the_sums_over_all_labellings()
    {
        (LinearChainModel model, Lattice lattice) = Make();
        double logZ = lattice.ForwardBackward();

        (int[] Path, double Score)[] all = [.. Paths().Select(path => (path, Math.Pow(Math.E, Score(model, lattice, path))))];
        double z = all.Sum(pair => pair.Score);
        logZ.Should().BeApproximately(Math.Log10(z) / Math.Log10(Math.E), 1e-6);
        for (int t = 0; t < Length; t++)
        {
            for (int a = 0; a < Labels; a++)
            {
                double expected = all.Where(pair => pair.Path[t] == a).Sum(pair => pair.Score) / z;
                lattice.Marginal(t, a).Should().BeApproximately(expected, 1e-6);
                for (int b = 0; t + 1 < Length && b < Labels; b++)
                {
                    double edge = all.Where(pair => pair.Path[t] == a && pair.Path[t + 1] == b).Sum(pair => pair.Score) / z;
                    lattice.Marginal(t, a, b).Should().BeApproximately(edge, 1e-6);
                }
            }
        }
    }

    [Fact]
    public void Viterbi_finds_the_best_of_all_labellings()
    {
        (LinearChainModel model, Lattice lattice) = Make();
        byte[] labels = new byte[Length];
        lattice.Viterbi(model, labels);

        int[] best = Paths().MaxBy(path => Score(model, lattice, path))!;
        labels.Select(label => (int)label).Should().Equal(best);
    }

    private static (LinearChainModel Model, Lattice Lattice) Make()
    {
        var random = new Random(7);
        float[] weights = new float[LinearChainModel.WeightCount(Labels, 0)];
        for (int i = 0; i < weights.Length; i++)
            weights[i] = (i % 4) < Labels ? (float)(random.NextDouble() * 4) - 2 : 0;
        var model = new LinearChainModel(Labels, new FeatureIndex([]), weights);
        var lattice = new Lattice(Labels);
        lattice.Use(model);
        lattice.Begin(Length);
        for (int t = 0; t < Length; t++)
        {
            for (int a = 0; a < Labels; a++)
                lattice.Scores(t)[a] = (float)(random.NextDouble() * 6) - 3;
        }

        return (model, lattice);
    }

    private static IEnumerable<int[]> Paths() =>
        Enumerable.Range(0, (int)Math.Pow(Labels, Length)).Select(n => new[] { n % 3, n / 3 % 3, n / 9 % 3, n / 27 % 3 });

    private static double Score(LinearChainModel model, Lattice lattice, int[] path)
    {
        double score = model.First[path[0]] + model.Last[path[^1]];
        for (int t = 0; t < Length; t++)
            score += lattice.Scores(t)[path[t]] + (t > 0 ? model.Transitions[(path[t - 1] * model.Stride) + path[t]] : 0);
        return score;
    }
}
