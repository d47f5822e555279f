namespace KnowledgeGraph.Extraction.Coreference.Training;

/// <summary>Decisions with the features of their alternatives and which of these are right.</summary>
internal sealed class RankingExamples
{
    private readonly List<ulong> _keys = [];
    private readonly List<int> _alternatives = [0];
    private readonly List<bool> _right = [];
    private readonly List<int> _decisions = [];

    public int Decisions => _decisions.Count;

    /// <summary>Begins a decision.</summary>
    public void Begin() => _decisions.Add(_right.Count);

    /// <summary>Adds an alternative of the decision that was begun last.</summary>
    public void Add(ReadOnlySpan<ulong> features, bool isRight)
    {
        _keys.AddRange(features);
        _alternatives.Add(_keys.Count);
        _right.Add(isRight);
    }

    /// <summary>Numbers the features that occur often enough, by key.</summary>
    public RankingProblem ToProblem(int fewestOccurrences)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (ulong key in _keys)
            counts[key] = counts.GetValueOrDefault(key) + 1;
        ulong[] kept = [.. counts.Where(c => c.Value >= fewestOccurrences).Select(c => c.Key).Order()];
        var number = new Dictionary<ulong, int>(kept.Length);
        for (int i = 0; i < kept.Length; i++)
            number[kept[i]] = i;
        var features = new List<int>(_keys.Count);
        int[] alternatives = new int[_alternatives.Count];
        for (int a = 0; a + 1 < _alternatives.Count; a++)
        {
            for (int k = _alternatives[a]; k < _alternatives[a + 1]; k++)
            {
                if (number.TryGetValue(_keys[k], out int feature))
                    features.Add(feature);
            }
            alternatives[a + 1] = features.Count;
        }
        return new RankingProblem(kept, [.. features], alternatives, [.. _right], [.. _decisions, _right.Count]);
    }
}
