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
    /// <param name="publisher">Who publishes the article: an author speaks through the others, and holds no position in his own report. Null when not known.</param>
    public List<Position> Extract(PositionText text, Func<ReportedSpeech, string?> statementOf, string? publisher = null)
    {
        List<Candidate> candidates = new CandidateFinder(text).Find();
        StanceScore[] scores = scorer.Score(text, candidates);
        List<ChosenPosition> chosen = scorer.Accept(text, candidates, scores, PositionSelection.Choose(text, candidates, scores, scorer.LeastScore));
        var builder = new PositionBuilder(text, scorer.Calibrate, statementOf);
        List<Position> positions = [.. chosen.Where(c => builder.HoldsTarget(c) && !IsPublisher(text, c.Holder, publisher)).Select(builder.Build)];
        if (pairs is not null && PairReader.IsFor(text))
            positions.AddRange(pairs.Read(text, candidates, scores, positions));
        return [.. positions
            .OrderBy(p => p.Evidence.Spans[0]).ThenBy(p => p.Target.Spans[0]).ThenBy(p => p.Actor.Spans.FirstOrDefault()).ThenBy(p => p.Relation)
            .Select((p, i) => p with { Id = "p" + (i + 1).ToString(CultureInfo.InvariantCulture) })];
    }

    private static bool IsPublisher(PositionText text, Holder holder, string? publisher) => publisher is not null && holder.Entity >= 0
        && string.Equals(WithoutArticle(text.Actors.NameOf(holder.Entity)), WithoutArticle(publisher), StringComparison.OrdinalIgnoreCase);

    private static string WithoutArticle(string name) => name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
