using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Language.Tests.Numerics;

public class PortableMathTests
{
    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(1.0, 2.718281828459045)]
    [InlineData(-1.0, 0.36787944117144233)]
    [InlineData(10.0, 22026.465794806718)]
    [InlineData(-30.5, 5.6757e-14)]
    [InlineData(700.0, 1.0142320547350045e304)]
    public void Exp_is_right(double x, double expected) =>
        PortableMath.Exp(x).Should().BeApproximately(expected, Math.Abs(expected) * (x == -30.5 ? 1e-4 : 2e-15));

    [Fact]
    public void Log_undoes_Exp()
    {
        for (double x = -40; x < 40; x += 0.37)
            PortableMath.Log(PortableMath.Exp(x)).Should().BeApproximately(x, 1e-14 * Math.Max(1, Math.Abs(x)));
    }

    [Fact]
    public void Bits_are_fixed()
    {
        BitConverter.DoubleToInt64Bits(PortableMath.Exp(1.0)).Should().Be(0x4005BF0A8B14576A);
        BitConverter.DoubleToInt64Bits(PortableMath.Log(10.0)).Should().Be(BitConverter.DoubleToInt64Bits(2.302585092994046));
    }

    [Fact]
    public void Limits_are_those_of_the_functions()
    {
        PortableMath.Exp(1000).Should().Be(double.PositiveInfinity);
        PortableMath.Exp(-1000).Should().Be(0);
        PortableMath.Log(0).Should().Be(double.NegativeInfinity);
        PortableMath.Log(-1).Should().Be(double.NaN);
        PortableMath.Sigmoid(0).Should().Be(0.5);
        PortableMath.Sigmoid(-800).Should().Be(0);
    }
}
