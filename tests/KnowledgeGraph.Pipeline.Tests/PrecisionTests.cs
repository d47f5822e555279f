using KnowledgeGraph.Pipeline.Sampling;

namespace KnowledgeGraph.Pipeline.Tests;

public sealed class PrecisionTests
{
    // Values of Wilson's interval as statistical packages print them.
    [Theory]
    [InlineData(24, 30, 0.8, 0.6269, 0.9050)]
    [InlineData(30, 30, 1.0, 0.8865, 1.0)]
    [InlineData(0, 10, 0.0, 0.0, 0.2775)]
    public void The_interval_is_Wilsons(int right, int judged, double share, double low, double high)
    {
        var precision = new Precision(right, judged);
        precision.Share.Should().BeApproximately(share, 1e-9);
        precision.Low.Should().BeApproximately(low, 5e-4);
        precision.High.Should().BeApproximately(high, 5e-4);
    }
}
