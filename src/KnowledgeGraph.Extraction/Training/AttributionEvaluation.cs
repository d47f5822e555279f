using KnowledgeGraph.Extraction.Scoring;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>How good a model is on marked articles.</summary>
/// <param name="Scores">The figures of the scorer.</param>
/// <param name="Reliability">Promised and kept confidence, ascending.</param>
public sealed record AttributionEvaluation(AttributionScores Scores, IReadOnlyList<ReliabilityBin> Reliability);
