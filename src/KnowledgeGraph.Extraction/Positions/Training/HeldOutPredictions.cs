using KnowledgeGraph.Extraction.Citations;
using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Positions.Contexts;
using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>
/// Collects what models predict on articles that they did not learn from; teaches the second choice from it, and takes thresholds, calibration
/// and figures from it.
/// </summary>
internal sealed class HeldOutPredictions(TrainingText[] texts, int folds, Func<int, int> foldOf)
{
    private const int Steps = 24;
    // Judged are holder and direction on articles like those that were learned from; with the target, and in other news, about a tenth less is right.
    private const double WantedPrecision = 0.92;

    // Citations are few, and their figure is flat: what a single reader did not mark is wrong more often elsewhere.
    private const double NearlyBestCitations = 0.97;

    private static readonly TreeTrainer Trees = new(Runs: 6);

    private readonly HeldOutText[] _texts = new HeldOutText[texts.Length];
    private readonly PositionScores[,] _scores = new PositionScores[texts.Length, Steps];
    private HashedWeights? _stanceWeights;
    private ContextModel? _context;
    private HashedWeights? _citationWeights;

    /// <summary>Takes the models of a fold and applies them to its articles; the fold after the last one holds nothing out: its models are kept.</summary>
    /// <param name="fold">The fold.</param>
    /// <param name="stances">The first choice.</param>
    /// <param name="citations">The choice of citations.</param>
    /// <param name="contextOf">What reads the sentences of an article and has not learned from it; of all articles for -1.</param>
    public void Add(int fold, HashedWeights stances, HashedWeights citations, Func<int, ContextModel?> contextOf)
    {
        if (fold == folds)
            (_stanceWeights, _context, _citationWeights) = (stances, contextOf(-1), citations);
        for (int i = 0; i < texts.Length; i++)
        {
            if (foldOf(i) == fold)
                _texts[i] = new HeldOutText(texts[i], stances, contextOf(i), citations);
        }
    }

    /// <summary>The model with everything that was learned.</summary>
    public PositionModel ToModel(string corpusDigest, int articles)
    {
        AcceptanceModel acceptance = Learn();
        for (int i = 0; i < texts.Length; i++)
        {
            for (int step = 0; step < Steps; step++)
                _scores[i, step] = _texts[i].ScoreFrom(ThresholdAt(step)) with { Citation = _texts[i].CitationsFrom(ThresholdAt(step)) };
        }

        int stanceStep = Best(s => s.Stance.F1 + s.Target.F1 + s.Full.F1, share: 1);
        int citationStep = Best(s => s.Citation.F1, NearlyBestCitations);
        (double Score, bool Right)[] judged = [.. _texts.SelectMany(t => t.Judged())];
        Calibration positions = Calibration.Fit(judged.Where(p => p.Score >= ThresholdAt(stanceStep)));
        Calibration citations = Calibration.Fit(_texts.SelectMany(t => t.JudgedCitations).Where(p => p.Score >= ThresholdAt(citationStep)));
        var figures = new PositionFigures(Sum(stanceStep) with { Citation = Sum(citationStep).Citation }, articles);
        return new PositionModel(
            _stanceWeights!, _context, acceptance, ThresholdAt(stanceStep), positions, _citationWeights!, ThresholdAt(citationStep), citations,
            ShownFrom(judged, positions), corpusDigest, figures);
    }

    private static double ThresholdAt(int step) => (step + 1.0) / (Steps + 6);

    /// <summary>The lowest confidence from which on the confidences average to the wanted precision.</summary>
    private static double ShownFrom(IEnumerable<(double Score, bool Right)> judged, Calibration calibration)
    {
        double sum = 0;
        int count = 0;
        double shown = 1;
        foreach (double confidence in judged.Select(p => calibration.At(p.Score)).OrderDescending())
        {
            sum += confidence;
            count++;
            if (sum / count >= WantedPrecision)
                shown = confidence;
        }

        return Math.Round(shown, 4);
    }

    /// <summary>Teaches the second choice; each fold is rated by one that has not learned from it.</summary>
    private AcceptanceModel Learn()
    {
        var rated = new AcceptanceModel[folds + 1];
        Parallel.For(0, folds + 1, fold => rated[fold] = Learn(fold));
        for (int i = 0; i < texts.Length; i++)
            _texts[i].Rate(rated[foldOf(i)]);
        return rated[folds];
    }

    private AcceptanceModel Learn(int except)
    {
        var rows = new List<float[]>();
        var (stances, targets) = (new List<bool>(), new List<bool>());
        for (int i = 0; i < texts.Length; i++)
        {
            if (foldOf(i) == except)
                continue;
            for (int k = 0; k < _texts[i].Rows.Count; k++)
            {
                if (_texts[i].Stance[k] is not { } stance)
                    continue;
                rows.Add(_texts[i].Rows[k]);
                stances.Add(stance);
                targets.Add(_texts[i].Target[k] ?? false);
            }
        }

        return new AcceptanceModel(Trees.Train(rows, stances), Trees.Train(rows, targets));
    }

    /// <summary>The highest threshold whose figure is at least this share of the best one.</summary>
    private int Best(Func<PositionScores, double> figure, double share)
    {
        double[] figures = [.. Enumerable.Range(0, Steps).Select(step => figure(Sum(step)))];
        return Array.FindLastIndex(figures, f => f >= share * figures.Max());
    }

    private PositionScores Sum(int step)
    {
        PositionScores sum = default;
        for (int i = 0; i < texts.Length; i++)
            sum += _scores[i, step];
        return sum;
    }
}
