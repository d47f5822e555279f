using KnowledgeGraph.Extraction.Citations;
using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Extraction.Sequences;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>
/// Learns which candidates are positions and citations from marked articles. Threshold and calibration come from predictions on held-out
/// articles (five folds; articles that tell the same events stay in one). The same bytes on any machine and number of threads.
/// </summary>
public sealed class PositionTrainer
{
    private const int Folds = 5;

    private static readonly LogisticTrainer Stances = new(StanceModel.Classes);
    private static readonly LogisticTrainer Citing = new(CitationModel.Classes);

    private readonly ArticleExtractor _reader;
    private readonly int _threads;
    private readonly Action<string> _progress;

    private PositionTrainer(ArticleExtractor reader, int threads, Action<string>? progress)
    {
        _reader = reader;
        _threads = threads;
        _progress = progress ?? (_ => { });
    }

    /// <summary>Trains a model.</summary>
    /// <param name="reader">Reads the articles (its own choice of positions plays no role).</param>
    /// <param name="corpus">The marked articles.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <param name="progress">Told what is being done; null for silence.</param>
    public static PositionModel Train(ArticleExtractor reader, PositionCorpus corpus, int threads = 1, Action<string>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(corpus);
        return new PositionTrainer(reader, threads, progress).Train(corpus);
    }

    private PositionModel Train(PositionCorpus corpus)
    {
        TrainingText[] texts = Read(corpus);
        (ExampleSet stances, int[] stanceText, ExampleSet citations, int[] citationText) = Label(texts);
        _progress($"{stances.Count} candidates of positions, {citations.Count} of citations");
        var heldOut = new HeldOutPredictions(texts);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = _threads };
        Parallel.For(0, Folds + 1, parallel, fold =>
        {
            HashedWeights positions = Stances.Train(stances, Chosen(stanceText, texts.Length, fold));
            HashedWeights cited = Citing.Train(citations, Chosen(citationText, texts.Length, fold));
            heldOut.Add(fold, positions, cited, i => FoldOf(i, texts.Length));
            _progress(fold < Folds ? $"fold {fold + 1} of {Folds} done" : "all articles done");
        });
        return heldOut.ToModel(corpus.Digest, texts.Length);
    }

    private static int FoldOf(int text, int count) => (int)((long)text * Folds / count);

    private static List<int> Chosen(int[] textOf, int count, int fold) =>
        [.. Enumerable.Range(0, textOf.Length).Where(i => FoldOf(textOf[i], count) != fold)];

    private TrainingText[] Read(PositionCorpus corpus)
    {
        var texts = new TrainingText[corpus.Texts.Count];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = _threads }, i =>
        {
            MarkedText marked = corpus.Texts[i];
            PositionText text = _reader.Read(new Article(marked.Id, marked.Text));
            // Those who are only described get their names here, by which marks are compared.
            text.Actors.ToEntities();
            texts[i] = new TrainingText(marked, text, new CandidateFinder(text.Clauses, text.Speakers).Find(text.IsFurniture), CitationCandidates.Find(text));
        });
        _progress($"{texts.Length} articles read");
        return texts;
    }

    private static (ExampleSet Stances, int[] StanceText, ExampleSet Citations, int[] CitationText) Label(TrainingText[] texts)
    {
        var (stances, citations) = (new ExampleSet(), new ExampleSet());
        var (stanceText, citationText) = (new List<int>(), new List<int>());
        var features = new FeatureBuffer();
        for (int t = 0; t < texts.Length; t++)
        {
            var labeller = new CandidateLabeller(texts[t].Text, texts[t].Marked);
            var collector = new CandidateFeatures(texts[t].Text);
            foreach (Candidate candidate in texts[t].Candidates)
            {
                (byte label, float weight) = labeller.Label(candidate, out _);
                collector.Collect(candidate, features);
                stances.Add(features.Keys, label, weight);
                stanceText.Add(t);
            }

            var cited = new CitationFeatures(texts[t].Text);
            foreach (CitationCandidate candidate in texts[t].Citations)
            {
                cited.Collect(candidate, features);
                citations.Add(features.Keys, (byte)(CitationLabeller.IsMarked(texts[t], candidate) ? 1 : 0), 1);
                citationText.Add(t);
            }
        }

        return (stances, [.. stanceText], citations, [.. citationText]);
    }
}
