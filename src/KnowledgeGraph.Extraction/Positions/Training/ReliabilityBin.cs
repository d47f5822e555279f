namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>How many of the positions with a confidence in a range agree with the marks (holder, direction, evidence).</summary>
/// <param name="From">Lower end of the range.</param>
/// <param name="Count">Positions in it.</param>
/// <param name="MeanConfidence">Mean of their confidences.</param>
/// <param name="RightShare">Share of them that agree.</param>
public readonly record struct ReliabilityBin(double From, int Count, double MeanConfidence, double RightShare);
