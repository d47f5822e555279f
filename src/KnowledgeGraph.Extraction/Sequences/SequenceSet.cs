namespace KnowledgeGraph.Extraction.Sequences;

/// <summary>Labelled sequences to learn from, in flat arrays: the feature numbers of all tokens behind one another.</summary>
internal sealed class SequenceSet(FeatureIndex index) : ISequenceSink
{
    private readonly List<int> _features = [];
    private readonly List<int> _tokenEnds = [0];
    private readonly List<byte> _labels = [];
    private readonly List<int> _sequenceEnds = [0];
    private readonly List<float> _weights = [];

    /// <summary>How many sequences there are.</summary>
    public int Count => _weights.Count;

    /// <summary>How many tokens all sequences have.</summary>
    public int TokenCount => _labels.Count;

    /// <summary>How many features are on at all tokens together.</summary>
    public int FeatureCount => _features.Count;

    /// <summary>The first token of a sequence; that of <see cref="Count"/> is the number of tokens.</summary>
    public int Start(int sequence) => _sequenceEnds[sequence];

    /// <summary>How much a sequence counts.</summary>
    public float Weight(int sequence) => _weights[sequence];

    /// <summary>The gold label of a token.</summary>
    public byte Label(int token) => _labels[token];

    /// <summary>The numbers of the features that are on at a token.</summary>
    public ReadOnlySpan<int> Features(int token) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_features)[_tokenEnds[token].._tokenEnds[token + 1]];

    /// <summary>Adds a token to the sequence that is being made; keys that are not in the index are left out.</summary>
    public void Token(ReadOnlySpan<ulong> keys, byte label)
    {
        foreach (ulong key in keys)
        {
            int number = index.Find(key);
            if (number >= 0)
                _features.Add(number);
        }

        _tokenEnds.Add(_features.Count);
        _labels.Add(label);
    }

    /// <summary>Ends the sequence that is being made.</summary>
    public void End(float weight)
    {
        _sequenceEnds.Add(_labels.Count);
        _weights.Add(weight);
    }
}
