using KnowledgeGraph.Extraction.Learning;

namespace KnowledgeGraph.Extraction.Tests.Positions;

public sealed class CalibrationTests
{
    [Fact]
    public void Fit_rises_with_the_score_and_gives_the_shares()
    {
        // Of those scored .2 a quarter is right, of those scored .8 three quarters.
        List<(double, bool)> outcomes = [.. Enumerable.Range(0, 400).Select(i => (i < 200 ? 0.2 : 0.8, i < 200 ? i % 4 == 0 : i % 4 != 0))];

        Calibration calibration = Calibration.Fit(outcomes);

        calibration.At(0.2).Should().BeApproximately(0.25, 0.05);
        calibration.At(0.8).Should().BeApproximately(0.75, 0.05);
        calibration.Shares.Should().BeInAscendingOrder();
    }
}
