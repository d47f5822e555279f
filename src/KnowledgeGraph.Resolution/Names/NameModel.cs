using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Resolution.Names;

/// <summary>The logistic model over the features of a name comparison.</summary>
internal static class NameModel
{
    private const double ManyEdits = 2.9;

    // A word of its own in three or fewer names another body: a subsidiary, a sister company.
    private const double OtherBody = 0.3;

    /// <summary>Probability that the names match, 4 decimals.</summary>
    public static double Score(NameComparison c)
    {
        var z = 3.41
            - (0.28 * Math.Min(c.WorstEdits, 5))
            - (c.WorstEdits >= ManyEdits ? 3.75 : 0)
            - (0.38 * Math.Min(c.TotalEdits, 6))
            - (4.0 * c.ExtraShare)
            - (c.ExtraShare >= OtherBody ? 3.0 : 0)
            - (5.0 * c.FormConflict)
            - (c.IsReordered ? 6.2 : 0)
            - (c.IsFragment ? 6.4 : 0);
        return Math.Round(PortableMath.Sigmoid(z), 4);
    }
}
