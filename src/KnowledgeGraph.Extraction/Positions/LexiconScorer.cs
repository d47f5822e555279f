using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Scores by the lexicon alone: what it lists is a stance, what it does not list is none. Used where no model was trained.</summary>
internal sealed class LexiconScorer : IStanceScorer
{
    public double LeastScore => 0.5;

    public double Calibrate(double probability) => 0.5;

    public List<ChosenPosition> Accept(PositionText text, IReadOnlyList<Candidate> candidates, StanceScore[] scores, List<ChosenPosition> chosen) => chosen;

    public StanceScore[] Score(PositionText text, IReadOnlyList<Candidate> candidates) => [.. candidates.Select(Score)];

    private static StanceScore Score(Candidate candidate)
    {
        if (candidate.Entry is not { } entry || candidate.Act is SpeechAct.Announcement or SpeechAct.Possibility)
            return new StanceScore(1, 0, 0, 0);
        Relation relation = !candidate.Negated ? entry.Relation : entry.Relation == Relation.Opposes ? Relation.Supports : Relation.Opposes;
        double none = candidate.Act == SpeechAct.None ? candidate.Shape == TargetShape.WholeClause ? 0.4 : 0.2 : 0.3;
        return new StanceScore(none, relation == Relation.Proposes ? 1 - none : 0, relation == Relation.Supports ? 1 - none : 0, relation == Relation.Opposes ? 1 - none : 0);
    }
}
