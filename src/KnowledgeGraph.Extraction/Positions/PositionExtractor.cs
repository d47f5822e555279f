using System.Globalization;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Positions of an article: lists candidates, scores them, takes the best, writes them down.</summary>
internal sealed class PositionExtractor(IStanceScorer scorer)
{
    /// <summary>The positions in order of their evidence.</summary>
    /// <param name="text">The article.</param>
    /// <param name="statementOf">The id of an attribution's statement in the record, or null.</param>
    public List<Position> Extract(PositionText text, Func<ReportedSpeech, string?> statementOf)
    {
        List<Candidate> candidates = new CandidateFinder(text.Clauses, text.Speakers).Find(text.IsFurniture);
        StanceScore[] scores = scorer.Score(text, candidates);
        List<ChosenPosition> chosen = PositionSelection.Choose(text, candidates, scores, scorer.Threshold);
        var builder = new PositionBuilder(text, scorer.Calibrate, statementOf);
        return [.. chosen.Select(builder.Build)
            .OrderBy(p => p.Evidence.Spans[0]).ThenBy(p => p.Target.Spans[0]).ThenBy(p => p.Actor.Spans.FirstOrDefault()).ThenBy(p => p.Relation)
            .Select((p, i) => p with { Id = "p" + (i + 1).ToString(CultureInfo.InvariantCulture) })];
    }
}
