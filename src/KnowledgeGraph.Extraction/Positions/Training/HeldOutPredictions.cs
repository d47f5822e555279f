using KnowledgeGraph.Extraction.Citations;
using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>Collects what models predict on articles that they did not learn from, and takes thresholds, calibration and figures from it.</summary>
internal sealed class HeldOutPredictions(TrainingText[] texts)
{
    private const int Steps = 20;
    private const double WantedPrecision = 0.8;

    private static readonly Calibration Identity = new([], []);

    private readonly PositionScores[,] _scores = new PositionScores[texts.Length, Steps];
    private readonly List<(double, bool)>[] _positions = new List<(double, bool)>[texts.Length];
    private readonly List<(double, bool)>[] _citations = new List<(double, bool)>[texts.Length];
    private HashedWeights? _stanceWeights;
    private HashedWeights? _citationWeights;

    /// <summary>Takes the models of a fold and applies them to its articles; the fold after the last one holds nothing out: its models are kept.</summary>
    public void Add(int fold, HashedWeights stances, HashedWeights citations, Func<int, int> foldOf)
    {
        bool any = false;
        for (int i = 0; i < texts.Length; i++)
        {
            if (foldOf(i) != fold)
                continue;
            any = true;
            Predict(i, stances, citations);
        }

        if (!any)
            (_stanceWeights, _citationWeights) = (stances, citations);
    }

    /// <summary>The model with everything that was learned.</summary>
    public PositionModel ToModel(string corpusDigest, int articles)
    {
        int stanceStep = Best(s => s.Stance.F1 + s.Target.F1 + s.Full.F1);
        int citationStep = Best(s => s.Citation.F1);
        Calibration positions = Calibration.Fit(_positions.SelectMany(p => p).Where(p => p.Item1 >= ThresholdAt(stanceStep)));
        Calibration citations = Calibration.Fit(_citations.SelectMany(p => p).Where(p => p.Item1 >= ThresholdAt(citationStep)));
        PositionScores chosen = Sum(stanceStep);
        var figures = new PositionFigures(chosen with { Citation = Sum(citationStep).Citation }, articles);
        return new PositionModel(
            _stanceWeights!, ThresholdAt(stanceStep), positions, _citationWeights!, ThresholdAt(citationStep), citations,
            ShownFrom(positions), corpusDigest, figures);
    }

    private static double ThresholdAt(int step) => (step + 1.0) / (Steps + 4);

    /// <summary>The lowest confidence from which on the confidences average to the wanted precision.</summary>
    private double ShownFrom(Calibration calibration)
    {
        double sum = 0;
        int count = 0;
        double shown = 1;
        foreach (double confidence in _positions.SelectMany(p => p).Select(p => calibration.At(p.Item1)).OrderDescending())
        {
            sum += confidence;
            count++;
            if (sum / count >= WantedPrecision)
                shown = confidence;
        }

        return Math.Round(shown, 4);
    }

    private int Best(Func<PositionScores, double> figure)
    {
        int best = 0;
        for (int step = 1; step < Steps; step++)
        {
            if (figure(Sum(step)) > figure(Sum(best)))
                best = step;
        }

        return best;
    }

    private PositionScores Sum(int step)
    {
        PositionScores sum = default;
        for (int i = 0; i < texts.Length; i++)
            sum += _scores[i, step];
        return sum;
    }

    private void Predict(int index, HashedWeights stances, HashedWeights citations)
    {
        TrainingText text = texts[index];
        StanceScore[] scores = new StanceModel(stances, 0, Identity, "").Score(text.Text, text.Candidates);
        for (int step = 0; step < Steps; step++)
        {
            ArticleRecord record = Predict(text, scores, citations, ThresholdAt(step));
            _scores[index, step] = PositionScorer.Score(text.Marked, record);
            if (step > 0)
                continue;
            bool?[] right = PositionScorer.Judge(text.Marked, record);
            _positions[index] = [.. record.Positions.Select((p, i) => (p.Confidence, right[i])).Where(p => p.Item2 is not null).Select(p => (p.Confidence, p.Item2!.Value))];
            bool[] cited = PositionScorer.JudgeCitations(text.Marked, record);
            _citations[index] = [.. record.Citations.Select((c, i) => (c.Confidence, cited[i]))];
        }
    }

    private static ArticleRecord Predict(TrainingText text, StanceScore[] scores, HashedWeights citations, double threshold)
    {
        var builder = new PositionBuilder(text.Text, p => p, _ => null);
        List<Position> positions = [.. PositionSelection.Choose(text.Text, text.Candidates, scores, threshold).Select(builder.Build)];
        List<Citation> cited = new CitationFinder(new CitationModel(citations, threshold, Identity)).Find(text.Text);
        var article = new ArticleHeader(text.Marked.Id, null, null, null, null, null, null, "", 0, [], "");
        IReadOnlyList<Entity> entities = text.Text.Actors.ToEntities();
        var numbering = new EntityNumbering(text.Text.Actors);
        return new ArticleRecord(
            ArticleRecord.CurrentFormat, "", article, entities, [], [.. positions.Select(numbering.Number)], [.. cited.Select(numbering.Number)], []);
    }
}
