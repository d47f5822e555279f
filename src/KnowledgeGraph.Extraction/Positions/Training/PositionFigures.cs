namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>Figures on held-out articles of the training corpus.</summary>
/// <param name="Scores">Agreement with the marks.</param>
/// <param name="Articles">How many articles.</param>
public sealed record PositionFigures(PositionScores Scores, int Articles);
