using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Citations;
using KnowledgeGraph.Extraction.Corpora;
using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Positions.Contexts;
using KnowledgeGraph.Extraction.Positions.Pairs;
using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Extraction.Training;
using KnowledgeGraph.Language.Encoders;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>
/// Learns which candidates are positions and citations from marked articles. Threshold and calibration come from predictions on held-out
/// articles (five folds; articles that tell the same events stay in one). The same bytes on any machine and number of threads.
/// </summary>
public sealed class PositionTrainer
{
    private const int Folds = 5;

    private static readonly LogisticTrainer Stances = new(StanceModel.Classes, Epochs: 8, Measures: CandidateFeatures.Measures, Dropout: 0.3f, Runs: 6);
    private static readonly LogisticTrainer Citing = new(CitationModel.Classes);

    private readonly ArticleExtractor _reader;
    private readonly PositionCorpus _corpus;
    private readonly PositionTrainingOptions _options;
    private readonly ParallelOptions _parallel;
    private readonly Action<string> _progress;
    private readonly string[] _names;
    private readonly Dictionary<string, MarkedArticle> _attributed;

    private PositionTrainer(ArticleExtractor reader, PositionCorpus corpus, PositionTrainingOptions options, Action<string>? progress)
    {
        (_reader, _corpus, _options) = (reader, corpus, options);
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads };
        _progress = progress ?? (_ => { });
        _names = [.. corpus.Texts.Select(t => t.Id)];
        _attributed = options.Attributions.SelectMany(c => c.Corpus.Articles).DistinctBy(a => a.Id, StringComparer.Ordinal).ToDictionary(a => a.Id, StringComparer.Ordinal);
    }

    /// <summary>Trains a model.</summary>
    /// <param name="reader">Reads the articles (its own choice of positions plays no role).</param>
    /// <param name="corpus">The marked articles.</param>
    /// <param name="options">What else to learn from; null for nothing.</param>
    /// <param name="progress">Told what is being done; null for silence.</param>
    /// <exception cref="IOException">A file of the encoder is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The encoder's files do not belong together.</exception>
    public static PositionModel Train(ArticleExtractor reader, PositionCorpus corpus, PositionTrainingOptions? options = null, Action<string>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(corpus);
        return new PositionTrainer(reader, corpus, options ?? new PositionTrainingOptions(), progress).Train();
    }

    private PositionModel Train()
    {
        HeldOutAttributions? attributions = null;
        if (_options.Attributions.Count > 0)
        {
            attributions = new HeldOutAttributions(_options.Attributions, _reader.Attributions.Model, new WordVectors(_reader.Embeddings), _reader.Parse, _parallel);
            _progress("models of attributions trained without each third");
        }

        TrainingText[] texts = Read(attributions);
        var (stances, citations) = (new LabelledCandidates(CandidateFeatures.Measures), new LabelledCandidates(0));
        for (int t = 0; t < texts.Length; t++)
            Label(texts[t], SecondReader(texts[t]), FoldOf(t), stances, citations);
        if (attributions is not null)
            AddStanceMarks(stances, attributions);
        (PositionText Text, List<Candidate> Candidates)[] sentences = Find([.. _options.Sentences.Select(s => (s.Text.Id, s.Text.Text))], null);
        AddSentences(sentences, stances);
        _progress($"{stances.Examples.Count} candidates of positions, {citations.Examples.Count} of citations");
        var heldOut = new HeldOutPredictions(texts, Folds, FoldOf);
        var (choices, citing) = (new HashedWeights[Folds + 1], new HashedWeights[Folds + 1]);
        Parallel.For(0, Folds + 1, _parallel, fold =>
        {
            choices[fold] = Stances.Train(stances.Examples, stances.Without(fold));
            citing[fold] = Citing.Train(citations.Examples, citations.Without(fold));
            _progress(fold < Folds ? $"fold {fold + 1} of {Folds} done" : "all articles done");
        });
        ContextTrainer? contexts = _options.Encoder is { } encoder ? TeachContexts(ContextModel.Pretrained(encoder), texts, sentences, choices) : null;
        Parallel.For(0, Folds + 1, _parallel, fold => heldOut.Add(fold, choices[fold], citing[fold], i => contexts?.For(i)));
        PositionModel model = heldOut.ToModel(_corpus.Digest, texts.Length);
        if (_options.Pairs.Count == 0)
            return model;
        PairModel pairs = new PairTrainer(_reader, FirstChoice(choices, i => contexts?.For(i < 0 ? i : texts.Length + i), model.StanceCalibration), _parallel).Train([.. _options.Pairs.SelectMany(p => p.Pairs)]);
        _progress("sentences with pairs of actors read");
        return model.With(pairs);
    }

    private int FoldOf(int text) => (int)((long)text * Folds / _names.Length);

    private TrainingText[] Read(HeldOutAttributions? attributions)
    {
        var texts = new TrainingText[_corpus.Texts.Count];
        Parallel.For(0, texts.Length, _parallel, i =>
        {
            MarkedText marked = _corpus.Texts[i];
            PositionText text = Read(marked.Id, marked.Text, attributions);
            texts[i] = new TrainingText(marked, text, new CandidateFinder(text).Find(), CitationCandidates.Find(text));
        });
        _progress($"{texts.Length} articles read");
        return texts;
    }

    private PositionText Read(string id, string article, HeldOutAttributions? attributions)
    {
        PositionText text = _reader.Read(new Article(id, article), attributions?.For(id));
        // Those who are only described get their names here, by which marks are compared.
        text.Actors.ToEntities();
        return text;
    }

    /// <summary>Reads texts and finds what may be a position in each.</summary>
    private (PositionText Text, List<Candidate> Candidates)[] Find((string Id, string Text)[] articles, HeldOutAttributions? attributions)
    {
        var found = new (PositionText, List<Candidate>)[articles.Length];
        Parallel.For(0, articles.Length, _parallel, i =>
        {
            PositionText text = Read(articles[i].Id, articles[i].Text, attributions);
            found[i] = (text, new CandidateFinder(text).Find());
        });
        return found;
    }

    /// <summary>What the stances marked on the attributions of an article say, where there are any.</summary>
    private StanceMarkLabeller? SecondReader(TrainingText text) =>
        _attributed.GetValueOrDefault(text.Marked.Id) is { } marked ? new StanceMarkLabeller(text.Text, marked) : null;

    private static void Label(TrainingText text, StanceMarkLabeller? second, int fold, LabelledCandidates stances, LabelledCandidates citations)
    {
        var labeller = new CandidateLabeller(text.Text, text.Marked, second);
        var features = new CandidateFeatures(text.Text);
        stances.Add(fold, text.Candidates, features.Collect, features.Measure, c => labeller.Label(c));
        citations.Add(fold, text.Citations, new CitationFeatures(text.Text).Collect, (_, _) => { }, c => (CitationLabeller.IsMarked(text, c) ? (byte)1 : (byte)0, 1));
    }

    /// <summary>Adds the texts that have marked attributions but no marked positions, each to the fold of its neighbour by name.</summary>
    private void AddStanceMarks(LabelledCandidates stances, HeldOutAttributions attributions)
    {
        MarkedArticle[] more =
            [.. _attributed.Values.Where(a => Array.BinarySearch(_names, a.Id, StringComparer.Ordinal) < 0 && a.Readings[0].Any(m => m.Stance is not null))];
        (PositionText Text, List<Candidate> Candidates)[] texts = Find([.. more.Select(m => (m.Id, m.Text))], attributions);
        for (int i = 0; i < more.Length; i++)
        {
            int neighbour = ~Array.BinarySearch(_names, more[i].Id, StringComparer.Ordinal);
            int fold = FoldOf(Math.Clamp(neighbour - 1, 0, _names.Length - 1));
            var features = new CandidateFeatures(texts[i].Text);
            stances.Add(fold, texts[i].Candidates, features.Collect, features.Measure, new StanceMarkLabeller(texts[i].Text, more[i]).Label);
        }

        _progress($"{more.Length} articles with marked attributions read");
    }

    /// <summary>What says of a sentence with a pair of actors which stances it has: the choice that has not learned from it.</summary>
    private Func<MarkedPair, StanceModel> FirstChoice(HashedWeights[] choices, Func<int, ContextModel?> contextOf, Calibration calibration)
    {
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < _options.Sentences.Count; i++)
        {
            foreach (string sentence in _options.Sentences[i].Sentences)
                groups[sentence] = i;
        }

        return pair => groups.TryGetValue(pair.Text, out int group)
            ? new StanceModel(choices[group % Folds], contextOf(group), null, 0, calibration)
            : new StanceModel(choices[Folds], contextOf(-1), null, 0, calibration);
    }

    /// <summary>Teaches an encoder to read the sentences of candidates, beginning with what choices say that have not learned from them.</summary>
    private ContextTrainer TeachContexts(
        SpanClassifier encoder, TrainingText[] texts, (PositionText Text, List<Candidate> Candidates)[] sentences, HashedWeights[] choices)
    {
        var trainer = new ContextTrainer(encoder, texts.Length, sentences.Length, _parallel, _progress);
        Parallel.For(0, texts.Length, _parallel, i =>
            trainer.Add(i, texts[i].Text, texts[i].Candidates, choices[FoldOf(i)], new CandidateLabeller(texts[i].Text, texts[i].Marked, SecondReader(texts[i])).Label));
        Parallel.For(0, sentences.Length, _parallel, i =>
            trainer.Add(texts.Length + i, sentences[i].Text, sentences[i].Candidates, choices[i % Folds], new CandidateLabeller(sentences[i].Text, _options.Sentences[i].Text).Label));
        trainer.Train();
        return trainer;
    }

    /// <summary>Adds the sentences that stand in no article, to the folds in turn.</summary>
    private void AddSentences((PositionText Text, List<Candidate> Candidates)[] texts, LabelledCandidates stances)
    {
        for (int i = 0; i < texts.Length; i++)
        {
            var features = new CandidateFeatures(texts[i].Text);
            stances.Add(i % Folds, texts[i].Candidates, features.Collect, features.Measure, new CandidateLabeller(texts[i].Text, _options.Sentences[i].Text).Label);
        }

        _progress($"{texts.Length} texts of single sentences read");
    }
}
