using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Corpora;
using KnowledgeGraph.Extraction.Training;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>
/// Extractors of attributions that have not learned from the article they are for: the models are trained without each third of the marked
/// articles in turn, which findings to trust is taken from the model in use.
/// </summary>
internal sealed class HeldOutAttributions
{
    private const int Parts = 3;
    private const ulong Seed = 1;

    private readonly Dictionary<string, int> _partOf = new(StringComparer.Ordinal);
    private readonly AttributionExtractor[] _extractors = new AttributionExtractor[Parts];

    /// <summary>Trains the models.</summary>
    /// <param name="corpora">Marked articles; parts are runs of their ids in ordinal order, so that pieces of one report stay together.</param>
    /// <param name="used">The model in use.</param>
    /// <param name="words">By which words are near in meaning.</param>
    /// <param name="read">Parses a text; called from several threads.</param>
    /// <param name="parallel">How many threads may work.</param>
    public HeldOutAttributions(IReadOnlyList<WeightedCorpus> corpora, AttributionModel used, WordVectors words, Func<string, Document> read, ParallelOptions parallel)
    {
        (MarkedArticle Marked, double Weight)[] marked =
            [.. corpora.SelectMany(c => c.Corpus.Articles.Select(a => (a, c.Weight))).OrderBy(a => a.a.Id, StringComparer.Ordinal)];
        var articles = new TrainingArticle[marked.Length][];
        Parallel.For(0, marked.Length, parallel, i => articles[i] = [.. TrainingArticle.Of(marked[i].Marked, read(marked[i].Marked.Text), (float)marked[i].Weight)]);
        for (int i = 0; i < marked.Length; i++)
            _partOf[marked[i].Marked.Id] = PartOf(i, marked.Length);
        Parallel.For(0, Parts, parallel, part =>
        {
            var trainer = new ChainPairTrainer([.. articles.Where((_, i) => PartOf(i, marked.Length) != part).SelectMany(a => a)], words, Seed);
            trainer.TrainRoles();
            trainer.TrainCues();
            ChainPair pair = trainer.Pair;
            _extractors[part] = new AttributionExtractor(new AttributionModel(used.Header, pair.Cueness, pair.Cues, pair.Roles, used.Acceptance, used.Calibration));
        });
    }

    /// <summary>The extractor for an article; null for one that is not among the marked ones.</summary>
    public AttributionExtractor? For(string article) => _partOf.TryGetValue(article, out int part) ? _extractors[part] : null;

    private static int PartOf(int article, int count) => (int)((long)article * Parts / count);
}
