namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>Counts on one level of agreement.</summary>
/// <param name="Right">Pairs.</param>
/// <param name="Found">What was found, without what matched an optional mark.</param>
/// <param name="Marked">Marks that are not optional.</param>
public readonly record struct LevelScore(int Right, int Found, int Marked)
{
    /// <summary>Percent of the found ones that are right.</summary>
    public double Precision => Found > 0 ? 100.0 * Right / Found : 0;

    /// <summary>Percent of the marked ones that were found.</summary>
    public double Recall => Marked > 0 ? 100.0 * Right / Marked : 0;

    /// <summary>Harmonic mean of the two.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>Adds counts.</summary>
    public static LevelScore operator +(LevelScore left, LevelScore right) => new(left.Right + right.Right, left.Found + right.Found, left.Marked + right.Marked);
}
