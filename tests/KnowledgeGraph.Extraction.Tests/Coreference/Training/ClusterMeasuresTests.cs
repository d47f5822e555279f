using KnowledgeGraph.Extraction.Coreference.Training;

namespace KnowledgeGraph.Extraction.Tests.Coreference.Training;

public sealed class ClusterMeasuresTests
{
    [Fact]
    public void TheExampleOfTheCeafPaperGivesItsFigures()
    {
        // {a b c}{d e f g} against {a b}{c d}{f g h i}: MUC 0.40, B3 5/12 and 1/2, CEAFe 0.65 and 0.433.
        List<HashSet<int>> key = [[0, 1, 2], [3, 4, 5, 6]];
        List<HashSet<int>> response = [[0, 1], [2, 3], [5, 6, 7, 8]];
        var measures = new ClusterMeasures();

        measures.Add(key, response);

        measures.Mean.Should().BeApproximately((0.4 + (5.0 / 11) + 0.52) / 3, 1e-9);
    }

    [Fact]
    public void EqualClustersArePerfect()
    {
        var measures = new ClusterMeasures();

        measures.Add([[1, 2], [3, 4, 5]], [[3, 4, 5], [1, 2]]);

        measures.Mean.Should().BeApproximately(1, 1e-12);
    }

    [Fact]
    public void TheAssignmentIsTheBestNotTheGreedy()
    {
        Assignment.LeastCost([[-3, -2, 0], [-2, 0, 0]]).Should().Be(-4);
        Assignment.LeastCost([[5]]).Should().Be(5);
    }
}
