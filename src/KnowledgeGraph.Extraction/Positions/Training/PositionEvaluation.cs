namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>What an extractor reaches on marked articles.</summary>
/// <param name="Scores">Agreement with the marks.</param>
/// <param name="Reliability">Confidence against the share of right ones, in steps of a tenth; empty ranges are left out.</param>
/// <param name="Articles">How many articles.</param>
public sealed record PositionEvaluation(PositionScores Scores, IReadOnlyList<ReliabilityBin> Reliability, int Articles);
