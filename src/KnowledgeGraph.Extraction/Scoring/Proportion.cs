namespace KnowledgeGraph.Extraction.Scoring;

/// <summary>How many were right, of how many predicted and how many in the gold.</summary>
/// <param name="Right">Right ones.</param>
/// <param name="Predicted">Predicted ones.</param>
/// <param name="Gold">Ones in the gold.</param>
public readonly record struct Proportion(double Right, double Predicted, double Gold)
{
    /// <summary>Right ÷ predicted, in percent.</summary>
    public double Precision => Predicted > 0 ? 100 * Right / Predicted : 0;

    /// <summary>Right ÷ gold, in percent.</summary>
    public double Recall => Gold > 0 ? 100 * Right / Gold : 0;

    /// <summary>The harmonic mean of both, in percent.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;
}
