using KnowledgeGraph.Extraction.Citations;
using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Positions.Contexts;
using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>What models predict on an article that they did not learn from, judged by its marks.</summary>
internal sealed class HeldOutText
{
    private static readonly Calibration Identity = new([], []);

    private readonly TrainingText _text;
    private readonly ArticleRecord _record;
    private readonly AgreementTable _table;
    private readonly double[] _probabilities;

    /// <summary>Applies models to an article.</summary>
    public HeldOutText(TrainingText text, HashedWeights stances, ContextModel? context, HashedWeights citations)
    {
        _text = text;
        StanceScore[] scores = new StanceModel(stances, context, null, 0, Identity).Score(text.Text, text.Candidates);
        // The likeliest first: of two that agree with the same mark it is the right one.
        List<ChosenPosition> chosen = [.. PositionSelection.Choose(text.Text, text.Candidates, scores, StanceModel.Least).OrderByDescending(c => c.Probability)];
        _probabilities = [.. chosen.Select(c => c.Probability)];
        Rows = new PositionTraits(text.Text, text.Candidates, scores, chosen, stances).Rows();
        var builder = new PositionBuilder(text.Text, p => p, _ => null);
        List<Position> positions = [.. chosen.Select(builder.Build)];
        _record = Record(text, positions, new CitationFinder(new CitationModel(citations, 0, Identity)).Find(text.Text));
        _table = new AgreementTable(text.Marked, _record);
        Stance = _table.Judge(withTarget: false);
        Target = _table.Judge(withTarget: true);
        bool[] cited = PositionScorer.JudgeCitations(text.Marked, _record);
        JudgedCitations = [.. _record.Citations.Select((c, i) => (c.Confidence, cited[i]))];
    }

    /// <summary>Traits of the chosen positions.</summary>
    public List<float[]> Rows { get; }

    /// <summary>Whether each agrees with a mark in holder, direction and evidence; null where the mark is optional.</summary>
    public bool?[] Stance { get; }

    /// <summary>Whether it agrees in its target too.</summary>
    public bool?[] Target { get; }

    /// <summary>Scores of the citations and whether they are right.</summary>
    public List<(double Score, bool Right)> JudgedCitations { get; }

    /// <summary>The record of all that was chosen.</summary>
    public ArticleRecord Chosen => _record;

    /// <summary>Replaces the probabilities by those of the second choice.</summary>
    public void Rate(AcceptanceModel acceptance)
    {
        for (int i = 0; i < _probabilities.Length; i++)
            _probabilities[i] = acceptance.Rate(Rows[i]);
    }

    /// <summary>Probabilities of the positions and whether they are right, without those that agree with an optional mark.</summary>
    public IEnumerable<(double Score, bool Right)> Judged()
    {
        for (int i = 0; i < _probabilities.Length; i++)
        {
            if (Stance[i] is { } right)
                yield return (_probabilities[i], right);
        }
    }

    /// <summary>The scores of the positions that reach a threshold.</summary>
    public PositionScores ScoreFrom(double threshold) => _table.Score(i => _probabilities[i] >= threshold);

    /// <summary>The scores of the citations that reach a threshold.</summary>
    public LevelScore CitationsFrom(double threshold) =>
        PositionScorer.Citations(_text.Marked, _record with { Citations = [.. _record.Citations.Where(c => c.Confidence >= threshold)] });

    private static ArticleRecord Record(TrainingText text, List<Position> positions, List<Citation> citations)
    {
        var article = new ArticleHeader(text.Marked.Id, null, null, null, null, null, null, "", 0, [], "");
        IReadOnlyList<Entity> entities = text.Text.Actors.ToEntities();
        var numbering = new EntityNumbering(text.Text.Actors);
        return new ArticleRecord(
            ArticleRecord.CurrentFormat, "", article, entities, [], [.. positions.Select(numbering.Number)], [.. citations.Select(numbering.Number)], []);
    }
}
