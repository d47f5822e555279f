namespace KnowledgeGraph.Pipeline.Sampling;

/// <summary>The share of judged positions that are right, with its 95 % interval (Wilson, "Probable inference", 1927).</summary>
/// <param name="Right">How many were right.</param>
/// <param name="Judged">How many were judged.</param>
public readonly record struct Precision(int Right, int Judged)
{
    // The 97.5 % quantile of the normal distribution.
    private const double Z = 1.959963984540054;

    /// <summary>Right ÷ judged; NaN when none was judged.</summary>
    public double Share => Judged == 0 ? double.NaN : (double)Right / Judged;

    /// <summary>Lower end of the interval.</summary>
    public double Low => Bound(-1);

    /// <summary>Upper end of the interval.</summary>
    public double High => Bound(1);

    private double Bound(int side)
    {
        if (Judged == 0)
            return side < 0 ? 0 : 1;
        double n = Judged, z2 = Z * Z;
        double centre = Share + (z2 / (2 * n));
        double spread = Z * Math.Sqrt((Share * (1 - Share) / n) + (z2 / (4 * n * n)));
        return Math.Clamp((centre + (side * spread)) / (1 + (z2 / n)), 0, 1);
    }
}
