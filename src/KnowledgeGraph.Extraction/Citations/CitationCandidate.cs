using KnowledgeGraph.Extraction.Positions;

namespace KnowledgeGraph.Extraction.Citations;

/// <summary>Somebody or something that may be cited for information.</summary>
/// <param name="Form">By which construction.</param>
/// <param name="Cue">The word that cites.</param>
/// <param name="Head">Head of the phrase of the cited.</param>
/// <param name="Speech">The attribution, if the cited is its source.</param>
internal sealed record CitationCandidate(CitationForm Form, int Cue, int Head, ReportedSpeech? Speech);
