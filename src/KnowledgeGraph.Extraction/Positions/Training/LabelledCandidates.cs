using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>Labelled candidates of many articles, each with the fold of its article.</summary>
/// <param name="measures">How many measures an example has.</param>
internal sealed class LabelledCandidates(int measures)
{
    private readonly List<int> _folds = [];
    private readonly FeatureBuffer _features = new();
    private readonly float[] _measures = new float[measures];

    /// <summary>Writes the measures of a candidate.</summary>
    public delegate void Measuring<in T>(T candidate, Span<float> measures);

    /// <summary>The examples.</summary>
    public ExampleSet Examples { get; } = new(measures);

    /// <summary>Adds the candidates of an article; those that weigh nothing are left out.</summary>
    /// <param name="fold">The article's fold.</param>
    /// <param name="candidates">The candidates.</param>
    /// <param name="collect">Collects what the model sees of one.</param>
    /// <param name="measure">Writes the measures of one.</param>
    /// <param name="label">Its class and weight.</param>
    public void Add<T>(int fold, IEnumerable<T> candidates, Action<T, FeatureBuffer> collect, Measuring<T> measure, Func<T, (byte Label, float Weight)> label)
    {
        foreach (T candidate in candidates)
        {
            (byte kind, float weight) = label(candidate);
            if (weight == 0)
                continue;
            collect(candidate, _features);
            measure(candidate, _measures);
            Examples.Add(_features.Keys, kind, weight, _measures);
            _folds.Add(fold);
        }
    }

    /// <summary>The examples outside of a fold.</summary>
    public IReadOnlyList<int> Without(int fold) => [.. Enumerable.Range(0, _folds.Count).Where(i => _folds[i] != fold)];
}
