using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Corpora;
using KnowledgeGraph.Extraction.Scoring;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Measures a model on marked articles.</summary>
public static class AttributionEvaluator
{
    private const int Bins = 10;

    /// <summary>Extracts from all articles of the corpora and compares with what was marked.</summary>
    /// <param name="corpora">The marked articles; those the model was trained on give figures that are too good.</param>
    /// <param name="model">The model.</param>
    /// <param name="read">Parses a text; called from several threads.</param>
    /// <param name="threads">How many threads work; without effect on the result.</param>
    public static AttributionEvaluation Evaluate(
        IEnumerable<AttributionCorpus> corpora, AttributionModel model, Func<string, Document> read, int threads)
    {
        MarkedArticle[] articles = [.. corpora.SelectMany(corpus => corpus.Articles)];
        var extractor = new AttributionExtractor(model);
        var found = new IReadOnlyList<Attribution>[articles.Length];
        Parallel.For(0, articles.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => found[i] = extractor.Extract(read(articles[i].Text)));
        var scorer = new AttributionScorer();
        int[] counts = new int[Bins];
        double[] promised = new double[Bins];
        int[] right = new int[Bins];
        for (int i = 0; i < articles.Length; i++)
        {
            IReadOnlyList<IReadOnlyList<AttributionSpans>> gold = GoldSpans.Of(articles[i]);
            AttributionSpans[] predicted = [.. found[i].Select(GoldSpans.Of)];
            scorer.Add(articles[i].Text, gold, predicted);
            bool[] linked = AttributionScorer.LinkedFlags(articles[i].Text, gold[0], predicted);
            for (int k = 0; k < linked.Length; k++)
            {
                int bin = Math.Min(Bins - 1, (int)(found[i][k].Confidence * Bins));
                counts[bin]++;
                promised[bin] += found[i][k].Confidence;
                right[bin] += linked[k] ? 1 : 0;
            }
        }

        return new AttributionEvaluation(
            scorer.Scores(),
            [.. Enumerable.Range(0, Bins).Where(bin => counts[bin] > 0).Select(bin => new ReliabilityBin(
                (double)bin / Bins, counts[bin], promised[bin] / counts[bin], (double)right[bin] / counts[bin]))]);
    }
}
