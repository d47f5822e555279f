using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Corpora;
using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Sequences;
using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Embeddings;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>
/// Trains attribution models: the cue tagger and the role labeller on all articles, the acceptance classifier on what both find in articles
/// that were held out from them (stacked generalisation, Wolpert 1992).
/// </summary>
public sealed class AttributionTrainer
{
    private const double LeastCue = 0.12;
    private readonly Func<string, Document> _read;
    private readonly AttributionTrainingOptions _options;
    private readonly IProgress<string>? _progress;
    private readonly ParallelOptions _parallel;

    private AttributionTrainer(Func<string, Document> read, AttributionTrainingOptions options, IProgress<string>? progress)
    {
        (_read, _options, _progress) = (read, options, progress);
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads };
    }

    /// <summary>Trains a model.</summary>
    /// <param name="corpora">What to learn from.</param>
    /// <param name="read">Parses a text; called from several threads.</param>
    /// <param name="options">How to learn.</param>
    /// <param name="progress">Told what is going on, a line at a time.</param>
    /// <exception cref="ArgumentException">A corpus has errors, or there is nothing to learn from.</exception>
    public static AttributionModel Train(
        IReadOnlyList<WeightedCorpus> corpora, Func<string, Document> read, AttributionTrainingOptions options, IProgress<string>? progress = null)
    {
        foreach (WeightedCorpus corpus in corpora)
        {
            if (corpus.Corpus.Errors.Count > 0)
                throw new ArgumentException($"{corpus.Corpus.Name} has errors, the first: {corpus.Corpus.Errors[0]}", nameof(corpora));
        }

        if (corpora.Sum(corpus => corpus.Corpus.Articles.Count) < options.Folds)
            throw new ArgumentException("There are fewer articles than folds.", nameof(corpora));
        return new AttributionTrainer(read, options, progress).Train(corpora);
    }

    private AttributionModel Train(IReadOnlyList<WeightedCorpus> corpora)
    {
        (MarkedArticle Marked, double Weight)[] marked =
            [.. corpora.SelectMany(corpus => corpus.Corpus.Articles.Select(article => (article, corpus.Weight)))];
        var articles = new TrainingArticle[marked.Length][];
        int parsed = 0;
        Parallel.For(0, marked.Length, _parallel, i =>
        {
            articles[i] = [.. TrainingArticle.Of(marked[i].Marked, _read(marked[i].Marked.Text), (float)marked[i].Weight)];
            _progress?.Report($"parsed {Interlocked.Increment(ref parsed)} of {marked.Length} articles");
        });
        int[] folds = Folds(articles.Length);
        ChainPair[] pairs = TrainAll(articles, folds);
        var heldOut = new HeldOutCandidates(articles, folds, _options.Folds);
        for (int fold = 0; fold < _options.Folds; fold++)
            heldOut.Add(fold, pairs[fold], LeastCue);
        _progress?.Report("learning which findings to trust");
        LinearChainModel acceptance = heldOut.TrainAcceptance(_options.Seed, except: -1);
        (double least, Calibration calibration, IReadOnlyDictionary<string, double> figures) = heldOut.Choose(_options.Seed);
        ChainPair all = pairs[^1];
        var header = new AttributionModelHeader(
            AttributionModelHeader.CurrentFormat,
            [.. corpora.Select(Describe)],
            _options.Seed,
            all.Cues.Features.Count,
            all.Roles.Features.Count,
            LeastCue,
            least,
            figures);
        return new AttributionModel(header, all.Cueness, all.Cues, all.Roles, acceptance, calibration);
    }

    // One pair of models without each fold, and one on everything; two tasks a pair.
    private ChainPair[] TrainAll(TrainingArticle[][] articles, int[] folds)
    {
        var makers = new ChainPairTrainer[_options.Folds + 1];
        var words = new WordVectors(StaticEmbeddings.Load());
        for (int k = 0; k < makers.Length; k++)
        {
            TrainingArticle[] used = [.. articles.Where((_, i) => k == _options.Folds || folds[i] != k).SelectMany(readings => readings)];
            makers[k] = new ChainPairTrainer(used, words, _options.Seed);
        }

        int done = 0;
        Parallel.For(0, makers.Length * 2, _parallel, task =>
        {
            // The longest first: everything, roles before cues.
            ChainPairTrainer maker = makers[makers.Length - 1 - (task % makers.Length)];
            if (task < makers.Length)
                maker.TrainRoles();
            else
                maker.TrainCues();
            _progress?.Report($"trained {Interlocked.Increment(ref done)} of {makers.Length * 2} sequence models");
        });
        return [.. makers.Select(maker => maker.Pair)];
    }

    private int[] Folds(int count)
    {
        int[] order = Shuffling.Order(count, _options.Seed);
        int[] folds = new int[count];
        for (int i = 0; i < count; i++)
            folds[order[i]] = i % _options.Folds;
        return folds;
    }

    private static TrainedCorpus Describe(WeightedCorpus corpus) => new(
        corpus.Corpus.Name,
        corpus.Corpus.Articles.Count,
        corpus.Corpus.Articles.Sum(article => article.Readings.Sum(reading => reading.Count)),
        corpus.Weight,
        corpus.Corpus.Digest);
}
