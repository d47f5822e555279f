using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>Scores records against marks.</summary>
internal static class PositionScorer
{
    /// <summary>The scores of one article.</summary>
    public static PositionScores Score(MarkedText marked, ArticleRecord record) =>
        new AgreementTable(marked, record).Score(_ => true) with { Citation = Citations(marked, record) };

    /// <summary>For each found position whether it agrees with a mark on actor, direction and evidence; null where the mark is optional.</summary>
    public static bool?[] Judge(MarkedText marked, ArticleRecord record) => new AgreementTable(marked, record).Judge(withTarget: false);

    /// <summary>For each found citation whether it agrees with a mark.</summary>
    public static bool[] JudgeCitations(MarkedText marked, ArticleRecord record)
    {
        bool[] right = new bool[record.Citations.Count];
        foreach ((_, int j) in PairCitations(marked, record))
            right[j] = true;
        return right;
    }

    /// <summary>The scores of the citations alone.</summary>
    public static LevelScore Citations(MarkedText marked, ArticleRecord record)
    {
        IReadOnlyList<MarkedCitation> gold = marked.Citations;
        List<(int Marked, int Found)> pairs = PairCitations(marked, record);
        int optional = pairs.Count(p => gold[p.Marked].Optional);
        return new LevelScore(pairs.Count - optional, record.Citations.Count - optional, gold.Count(g => !g.Optional));
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
}
