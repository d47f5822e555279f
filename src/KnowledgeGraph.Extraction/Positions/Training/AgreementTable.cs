using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>Which found positions of an article agree with which marked ones, on each level.</summary>
internal sealed class AgreementTable
{
    private readonly IReadOnlyList<MarkedPosition> _gold;
    private readonly int _found;
    private readonly bool[] _stance;
    private readonly bool[] _target;
    private readonly bool[] _relation;

    public AgreementTable(MarkedText marked, ArticleRecord record)
    {
        List<PredictedPosition> found = PredictedPosition.Of(record, marked.Text);
        (_gold, _found) = (marked.Positions, found.Count);
        int size = _gold.Count * _found;
        (_stance, _target, _relation) = (new bool[size], new bool[size], new bool[size]);
        for (int i = 0; i < _gold.Count; i++)
        {
            for (int j = 0; j < _found; j++)
            {
                int at = (i * _found) + j;
                _relation[at] = _gold[i].Relation == found[j].Relation;
                _stance[at] = PositionMatch.IsStance(_gold[i], found[j]);
                _target[at] = _stance[at] && PositionMatch.IsTarget(_gold[i], found[j]);
            }
        }
    }

    /// <summary>The scores of the three levels for some of the found positions; each level pairs one to one on its own.</summary>
    /// <param name="kept">Which of them count.</param>
    public PositionScores Score(Func<int, bool> kept)
    {
        bool[] counts = [.. Enumerable.Range(0, _found).Select(kept)];
        int found = counts.Count(c => c), marked = _gold.Count(g => !g.Optional);
        LevelScore Level(Func<int, int> test)
        {
            List<(int Marked, int Found)> pairs = PositionMatch.Pair(_gold.Count, _found, (i, j) => counts[j] ? test((i * _found) + j) : 0);
            int optional = pairs.Count(p => _gold[p.Marked].Optional);
            return new LevelScore(pairs.Count - optional, found - optional, marked);
        }

        return new PositionScores(
            Level(k => _stance[k] ? 1 + (_target[k] ? 1 : 0) + (_relation[k] ? 1 : 0) : 0),
            Level(k => _target[k] ? 1 + (_relation[k] ? 1 : 0) : 0),
            Level(k => _target[k] && _relation[k] ? 1 : 0),
            default);
    }

    /// <summary>For each found position whether it agrees with a mark; null where the mark is optional.</summary>
    /// <param name="withTarget">Whether the target has to agree too.</param>
    public bool?[] Judge(bool withTarget)
    {
        bool?[] right = [.. Enumerable.Repeat((bool?)false, _found)];
        bool[] agrees = withTarget ? _target : _stance;
        foreach ((int i, int j) in PositionMatch.Pair(_gold.Count, _found, (i, j) => agrees[(i * _found) + j] ? 1 + (_target[(i * _found) + j] ? 1 : 0) : 0))
            right[j] = _gold[i].Optional ? null : true;
        return right;
    }
}
