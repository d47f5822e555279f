namespace KnowledgeGraph.Language.Encoders;

/// <summary>Sentences as word pieces, one after the other, and the items in them: a few stretches of a sentence each, and what else is known of them.</summary>
/// <param name="features">Numbers an item has.</param>
/// <param name="classes">Classes between which is chosen.</param>
internal sealed class SpanBatch(int features, int classes)
{
    private readonly List<int> _pieces = [];
    private readonly List<int> _starts = [0];
    private readonly List<(int First, int End)> _spans = [];
    private readonly List<float> _features = [];
    private readonly List<float> _priors = [];

    /// <summary>Pieces of all sentences.</summary>
    public IReadOnlyList<int> Pieces => _pieces;

    /// <summary>Where each sentence begins among the pieces, and where the last one ends.</summary>
    public IReadOnlyList<int> Starts => _starts;

    /// <summary>The stretches of the items among <see cref="Pieces"/>, <see cref="SpanClassifier.Slots"/> each; an empty one is not in the sentence.</summary>
    public IReadOnlyList<(int First, int End)> Spans => _spans;

    /// <summary>The numbers of the items, one after the other.</summary>
    public IReadOnlyList<float> Features => _features;

    /// <summary>Logarithms of how likely each class was thought before.</summary>
    public IReadOnlyList<float> Priors => _priors;

    /// <summary>How many items.</summary>
    public int Items => Spans.Count / SpanClassifier.Slots;

    /// <summary>Numbers an item has.</summary>
    public int FeatureCount { get; } = features;

    /// <summary>Classes between which is chosen.</summary>
    public int Classes { get; } = classes;

    /// <summary>Adds a sentence.</summary>
    /// <exception cref="ArgumentException">Its items have other numbers or classes.</exception>
    public void Add(SpanSentence sentence)
    {
        if (sentence.Features.Length != sentence.Items * FeatureCount || sentence.Priors.Length != sentence.Items * Classes || Array.Exists(sentence.Labels, l => l >= Classes))
            throw new ArgumentException($"An item of this encoder has {FeatureCount} numbers and {Classes} classes.", nameof(sentence));
        int start = _pieces.Count;
        _pieces.AddRange(sentence.Pieces);
        _starts.Add(_pieces.Count);
        foreach ((int first, int end) in sentence.Spans)
            _spans.Add((start + first, start + end));
        _features.AddRange(sentence.Features);
        _priors.AddRange(sentence.Priors);
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _pieces.Clear();
        _starts.Clear();
        _starts.Add(0);
        _spans.Clear();
        _features.Clear();
        _priors.Clear();
    }
}
