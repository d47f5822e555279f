using KnowledgeGraph.Extraction.Citations;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>A marked article as it was read, with its candidates.</summary>
/// <param name="Marked">Text and marks.</param>
/// <param name="Text">What was read.</param>
/// <param name="Candidates">Candidates for positions.</param>
/// <param name="Citations">Candidates for citations.</param>
internal sealed record TrainingText(MarkedText Marked, PositionText Text, List<Candidate> Candidates, List<CitationCandidate> Citations);
