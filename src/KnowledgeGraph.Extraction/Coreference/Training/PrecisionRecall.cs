namespace KnowledgeGraph.Extraction.Coreference.Training;

/// <summary>Precision, recall and their harmonic mean, each from 0 to 1.</summary>
/// <param name="Precision">Share of the found that is right.</param>
/// <param name="Recall">Share of the marked that is found.</param>
public readonly record struct PrecisionRecall(double Precision, double Recall)
{
    /// <summary>The harmonic mean.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;
}
