namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Says which candidates are stances, and of which kind.</summary>
internal interface IStanceScorer
{
    /// <summary>Digest of what the scores depend on besides the code; empty for rules.</summary>
    string Digest { get; }

    /// <summary>Candidates below this probability are dropped.</summary>
    double Threshold { get; }

    /// <summary>Scores the candidates of an article, one score each. Safe to call from many threads.</summary>
    StanceScore[] Score(PositionText text, IReadOnlyList<Candidate> candidates);

    /// <summary>The probability that a position is right, from the score it was chosen by.</summary>
    double Calibrate(double probability);
}
