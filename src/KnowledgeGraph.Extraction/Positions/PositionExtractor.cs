using System.Globalization;
using KnowledgeGraph.Extraction.Positions.Pairs;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Positions of an article: lists candidates, scores them, takes the best, writes them down.</summary>
/// <param name="scorer">The choice.</param>
/// <param name="pairs">Reads single sentences; null for none.</param>
internal sealed class PositionExtractor(IStanceScorer scorer, PairReader? pairs = null)
{
    /// <summary>The positions in order of their evidence.</summary>
    /// <param name="text">The article.</param>
    /// <param name="statementOf">The id of an attribution's statement in the record, or null.</param>
    public List<Position> Extract(PositionText text, Func<ReportedSpeech, string?> statementOf)
    {
        List<Candidate> candidates = new CandidateFinder(text).Find();
        StanceScore[] scores = scorer.Score(text, candidates);
        List<ChosenPosition> chosen = scorer.Accept(text, candidates, scores, PositionSelection.Choose(text, candidates, scores, scorer.LeastScore));
        var builder = new PositionBuilder(text, scorer.Calibrate, statementOf);
        List<Position> positions = [.. chosen.Where(builder.HoldsTarget).Select(builder.Build)];
        if (pairs is not null && PairReader.IsFor(text))
            positions.AddRange(pairs.Read(text, candidates, scores, positions));
        return [.. positions
            .OrderBy(p => p.Evidence.Spans[0]).ThenBy(p => p.Target.Spans[0]).ThenBy(p => p.Actor.Spans.FirstOrDefault()).ThenBy(p => p.Relation)
            .Select((p, i) => p with { Id = "p" + (i + 1).ToString(CultureInfo.InvariantCulture) })];
    }
}
