using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>Scores records against marks; each level pairs one to one on its own.</summary>
internal static class PositionScorer
{
    /// <summary>The scores of one article.</summary>
    public static PositionScores Score(MarkedText marked, ArticleRecord record)
    {
        List<PredictedPosition> found = PredictedPosition.Of(record, marked.Text);
        IReadOnlyList<MarkedPosition> gold = marked.Positions;
        LevelScore Level(Func<MarkedPosition, PredictedPosition, int> test) => Count(
            PositionMatch.Pair(gold.Count, found.Count, (i, j) => test(gold[i], found[j])), i => gold[i].Optional, gold.Count(g => !g.Optional), found.Count);
        return new PositionScores(
            Level((g, p) => PositionMatch.IsStance(g, p) ? 1 + (PositionMatch.IsTarget(g, p) ? 1 : 0) + (g.Relation == p.Relation ? 1 : 0) : 0),
            Level((g, p) => PositionMatch.IsStance(g, p) && PositionMatch.IsTarget(g, p) ? 1 + (g.Relation == p.Relation ? 1 : 0) : 0),
            Level((g, p) => g.Relation == p.Relation && PositionMatch.IsStance(g, p) && PositionMatch.IsTarget(g, p) ? 1 : 0),
            Citations(marked, record));
    }

    /// <summary>For each found position whether it agrees with a mark on actor, direction, evidence and target; null where the mark is optional.</summary>
    public static bool?[] Judge(MarkedText marked, ArticleRecord record)
    {
        List<PredictedPosition> found = PredictedPosition.Of(record, marked.Text);
        bool?[] right = [.. found.Select(_ => (bool?)false)];
        foreach ((int i, int j) in PositionMatch.Pair(marked.Positions.Count, found.Count, (i, j) =>
            PositionMatch.IsStance(marked.Positions[i], found[j]) ? 1 + (PositionMatch.IsTarget(marked.Positions[i], found[j]) ? 1 : 0) : 0))
            right[j] = marked.Positions[i].Optional ? null : true;
        return right;
    }

    /// <summary>For each found citation whether it agrees with a mark.</summary>
    public static bool[] JudgeCitations(MarkedText marked, ArticleRecord record)
    {
        bool[] right = new bool[record.Citations.Count];
        foreach ((_, int j) in PairCitations(marked, record))
            right[j] = true;
        return right;
    }

    private static LevelScore Citations(MarkedText marked, ArticleRecord record)
    {
        IReadOnlyList<MarkedCitation> gold = marked.Citations;
        return Count(PairCitations(marked, record), i => gold[i].Optional, gold.Count(g => !g.Optional), record.Citations.Count);
    }

    private static List<(int Marked, int Found)> PairCitations(MarkedText marked, ArticleRecord record)
    {
        var names = record.Entities.ToDictionary(e => e.Id, e => e.Name, StringComparer.Ordinal);
        List<(List<string> Forms, Citation Citation)> found = [.. record.Citations.Select(c => (
            (List<string>)[.. c.Cited.Entity is { } e ? new[] { names[e] } : [], .. c.Cited.Spans.Select(s => s.Of(marked.Text))], c))];
        IReadOnlyList<MarkedCitation> gold = marked.Citations;
        return PositionMatch.Pair(gold.Count, found.Count, (i, j) =>
            PositionMatch.Agree(gold[i].Evidence, found[j].Citation.Evidence.Spans) && WordForms.IsSameActor(gold[i].Cited, found[j].Forms) ? 1 : 0);
    }

    private static LevelScore Count(List<(int Marked, int Found)> pairs, Func<int, bool> isOptional, int marked, int found)
    {
        int optional = pairs.Count(p => isOptional(p.Marked));
        return new LevelScore(pairs.Count - optional, found - optional, marked);
    }
}
