using KnowledgeGraph.Extraction.Coreference.Training;

namespace KnowledgeGraph.Extraction.Tests.Coreference.Training;

public sealed class RankingProblemTests
{
    [Fact]
    public void TheGradientIsTheSlopeOfTheLoss()
    {
        RankingProblem problem = Examples().ToProblem(1);
        double[] point = [0.3, -0.2, 0.5], gradient = new double[3], unused = new double[3];
        problem.Evaluate(point, 0.7, gradient);

        for (int i = 0; i < point.Length; i++)
        {
            double[] above = [.. point], below = [.. point];
            above[i] += 1e-6;
            below[i] -= 1e-6;
            double slope = (problem.Evaluate(above, 0.7, unused) - problem.Evaluate(below, 0.7, unused)) / 2e-6;
            gradient[i].Should().BeApproximately(slope, 1e-6);
        }
    }

    [Fact]
    public void RareFeaturesAreLeftOut()
    {
        Examples().ToProblem(2).Keys.Should().Equal(1UL, 2UL);
    }

    [Fact]
    public void TheMinimumOfTheLossPrefersWhatIsRight()
    {
        RankingProblem problem = Examples().ToProblem(1);
        double[] weights = new LimitedMemoryMinimizer().Minimize(3, (p, g) => problem.Evaluate(p, 0.1, g), 100, progress: null);

        double[] gradient = new double[3];
        problem.Evaluate(weights, 0.1, gradient);
        gradient.Should().AllSatisfy(g => Math.Abs(g).Should().BeLessThan(1e-2));
        weights[0].Should().BeGreaterThan(weights[1], "feature 1 marks the right alternatives");
    }

    private static RankingExamples Examples()
    {
        var examples = new RankingExamples();
        examples.Begin();
        examples.Add([1UL], isRight: true);
        examples.Add([2UL, 3UL], isRight: false);
        examples.Begin();
        examples.Add([1UL, 2UL], isRight: true);
        examples.Add([2UL], isRight: false);
        return examples;
    }
}
