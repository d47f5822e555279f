using KnowledgeGraph.Extraction.Positions;

namespace KnowledgeGraph.Extraction.Citations;

/// <summary>Says which candidates are citations.</summary>
internal interface ICitationScorer
{
    /// <summary>Candidates below this probability are dropped.</summary>
    double Threshold { get; }

    /// <summary>The probability that a candidate is a citation.</summary>
    double Score(PositionText text, CitationCandidate candidate);

    /// <summary>The probability that a citation is right, from its score.</summary>
    double Calibrate(double probability);
}
