namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Says which candidates are stances, and of which kind.</summary>
internal interface IStanceScorer
{
    /// <summary>Candidates below this probability are not considered.</summary>
    double LeastScore { get; }

    /// <summary>Scores the candidates of an article, one score each. Safe to call from many threads.</summary>
    StanceScore[] Score(PositionText text, IReadOnlyList<Candidate> candidates);

    /// <summary>Those of the chosen positions that are kept, with their probability.</summary>
    List<ChosenPosition> Accept(PositionText text, IReadOnlyList<Candidate> candidates, StanceScore[] scores, List<ChosenPosition> chosen);

    /// <summary>The probability that a position is right, from that by which it was kept.</summary>
    double Calibrate(double probability);
}
