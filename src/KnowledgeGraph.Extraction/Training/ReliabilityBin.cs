namespace KnowledgeGraph.Extraction.Training;

/// <summary>The attributions whose confidence lies in a tenth: were as many right as it promised?</summary>
/// <param name="From">The least confidence of the tenth.</param>
/// <param name="Count">How many attributions.</param>
/// <param name="MeanConfidence">What was promised.</param>
/// <param name="ShareRight">What was kept: the share that is linked to a marked attribution.</param>
public sealed record ReliabilityBin(double From, int Count, double MeanConfidence, double ShareRight);
