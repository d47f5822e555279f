using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>Scores an extractor on marked articles.</summary>
public static class PositionEvaluator
{
    private const int Bins = 10;

    /// <summary>Extracts all articles of a corpus and compares with its marks.</summary>
    /// <param name="extractor">The extractor.</param>
    /// <param name="corpus">The marked articles.</param>
    /// <param name="threads">How many threads may work.</param>
    public static PositionEvaluation Evaluate(ArticleExtractor extractor, PositionCorpus corpus, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(corpus);
        var results = new (PositionScores Scores, List<(double Confidence, bool Right)> Outcomes)[corpus.Texts.Count];
        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            MarkedText marked = corpus.Texts[i];
            ArticleRecord record = extractor.Extract(new Article(marked.Id, marked.Text));
            bool?[] right = PositionScorer.Judge(marked, record);
            results[i] = (PositionScorer.Score(marked, record), [.. record.Positions.Select((p, j) => (p.Confidence, right[j])).Where(o => o.Item2 is not null).Select(o => (o.Confidence, o.Item2!.Value))]);
        });
        PositionScores sum = default;
        foreach ((PositionScores scores, _) in results)
            sum += scores;
        return new PositionEvaluation(sum, Reliability(results.SelectMany(r => r.Outcomes)), results.Length);
    }

    private static List<ReliabilityBin> Reliability(IEnumerable<(double Confidence, bool Right)> outcomes) =>
        [.. outcomes.GroupBy(o => Math.Min(Bins - 1, (int)(o.Confidence * Bins))).OrderBy(g => g.Key).Select(g => new ReliabilityBin(
            g.Key / (double)Bins, g.Count(), g.Average(o => o.Confidence), g.Average(o => o.Right ? 1.0 : 0.0)))];
}
