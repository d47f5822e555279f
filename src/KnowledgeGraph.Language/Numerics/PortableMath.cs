namespace KnowledgeGraph.Language.Numerics;

/// <summary>
/// Exponential and logarithm with the same bits on every machine: only additions, multiplications, divisions and exact bit
/// operations in a fixed order, no fused operations, nothing of the C runtime. Error below 1e-15 relative (double).
/// </summary>
public static class PortableMath
{
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double InverseLn2 = 1.44269504088896338700;
    private const double Sqrt2 = 1.4142135623730951;
    private const int ExponentBias = 1023;

    /// <summary>e to the power of <paramref name="x"/>: 0 below about -745, infinity above about 709.78, NaN for NaN.</summary>
    public static double Exp(double x)
    {
        if (double.IsNaN(x))
            return x;
        if (x > 709.782712893384)
            return double.PositiveInfinity;
        if (x < -745.133219101941)
            return 0;
        // x = k ln 2 + r with |r| <= ln 2 / 2; ln 2 in two parts keeps r exact to the last bits.
        int k = (int)Math.Floor((x * InverseLn2) + 0.5);
        double r = (x - (k * Ln2High)) - (k * Ln2Low);
        double sum = 1;
        for (int i = 14; i >= 1; i--)
            sum = 1 + (r * sum / i);
        return ScaleByPowerOfTwo(sum, k);
    }

    /// <summary>The natural logarithm: negative infinity for 0, NaN for negative numbers.</summary>
    public static double Log(double x)
    {
        if (double.IsNaN(x) || x < 0)
            return double.NaN;
        if (x == 0)
            return double.NegativeInfinity;
        if (double.IsPositiveInfinity(x))
            return x;
        int exponent = 0;
        if (x < 2.2250738585072014e-308)
        {
            x *= 18014398509481984.0;
            exponent = -54;
        }

        long bits = BitConverter.DoubleToInt64Bits(x);
        exponent += (int)(bits >> 52) - ExponentBias;
        double mantissa = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | ((long)ExponentBias << 52));
        if (mantissa > Sqrt2)
        {
            mantissa *= 0.5;
            exponent++;
        }

        // ln m = 2 artanh(s) with s = (m - 1) / (m + 1), |s| < 0.172.
        double s = (mantissa - 1) / (mantissa + 1), square = s * s, sum = 0;
        for (int i = 21; i >= 3; i -= 2)
            sum = (sum + (1.0 / i)) * square;
        double small = 2 * s * sum;
        return (exponent * Ln2High) + ((2 * s) + (small + (exponent * Ln2Low)));
    }

    /// <summary>1 / (1 + e^-x).</summary>
    public static double Sigmoid(double x) => x >= 0 ? 1 / (1 + Exp(-x)) : Exp(x) / (1 + Exp(x));

    private static double ScaleByPowerOfTwo(double value, int power)
    {
        // In two steps, so that results below the normal range are rounded once at the end.
        int half = power / 2;
        return value * PowerOfTwo(half) * PowerOfTwo(power - half);
    }

    private static double PowerOfTwo(int power) => BitConverter.Int64BitsToDouble((long)(power + ExponentBias) << 52);
}
