using KnowledgeGraph.Extraction.Learning;

namespace KnowledgeGraph.Extraction.Tests.Positions;

public sealed class TreeTrainerTests
{
    // Right when exactly one of two measures is high: no single measure tells.
    private static readonly float[][] Rows = [.. Enumerable.Range(0, 800).Select(i => new float[] { i % 2, i / 2 % 2, i % 7 })];
    private static readonly bool[] Labels = [.. Rows.Select(r => r[0] != r[1])];

    [Fact]
    public void Trees_learn_what_only_two_measures_together_tell()
    {
        // A little more of one kind, so that the first cut has something to gain.
        float[][] rows = [.. Rows, .. Rows.Where((_, i) => i % 5 == 0 && Labels[i])];
        BoostedTrees trees = new TreeTrainer(Trees: 60, Rate: 0.3).Train(rows, [.. rows.Select(r => r[0] != r[1])]);

        trees.Predict([1, 0, 3]).Should().BeGreaterThan(0.7);
        trees.Predict([1, 1, 3]).Should().BeLessThan(0.3);
    }

    [Fact]
    public void Of_several_runs_the_mean_counts()
    {
        var once = new TreeTrainer(Trees: 30, Rate: 0.3);

        double whole = (once with { Trees = 60, Share = 1 }).Train(Rows, Labels).Score([1, 0, 3]);
        double twice = (once with { Trees = 60, Share = 1, Runs = 2 }).Train(Rows, Labels).Score([1, 0, 3]);

        // Where each tree sees all rows the lots are the same: so is the mean.
        twice.Should().BeApproximately(whole, 1e-4);
    }

    [Fact]
    public void What_is_read_predicts_as_what_was_written()
    {
        BoostedTrees trees = new TreeTrainer(Trees: 10).Train(Rows, Labels);
        using var stream = new MemoryStream();
        trees.Write(stream);
        stream.Position = 0;

        BoostedTrees read = BoostedTrees.Read(stream, measures: 3);

        read.Predict([0, 1, 2]).Should().Be(trees.Predict([0, 1, 2]));
    }

    [Fact]
    public void Reading_refuses_nodes_that_lead_back()
    {
        using var stream = new MemoryStream();
        new BoostedTrees(0, [0], [new TreeNode(0, 0, 1)]).Write(stream);
        stream.Position = 0;

        FluentActions.Invoking(() => BoostedTrees.Read(stream, measures: 3)).Should().Throw<InvalidDataException>();
    }
}
