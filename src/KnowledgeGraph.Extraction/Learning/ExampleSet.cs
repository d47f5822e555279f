namespace KnowledgeGraph.Extraction.Learning;

/// <summary>Labelled examples with binary features and a fixed number of measures, packed into flat arrays in the order in which they were added.</summary>
/// <param name="measures">How many real-valued features an example has besides the binary ones.</param>
internal sealed class ExampleSet(int measures = 0)
{
    private readonly List<int> _features = [];
    private readonly List<int> _ends = [0];
    private readonly List<byte> _labels = [];
    private readonly List<float> _weights = [];
    private readonly List<float> _measures = [];

    /// <summary>How many examples there are.</summary>
    public int Count => _labels.Count;

    /// <summary>Adds an example.</summary>
    /// <param name="keys">Feature keys; a key that stands twice counts once.</param>
    /// <param name="label">Index of the class.</param>
    /// <param name="weight">How much it counts; 1 is usual.</param>
    /// <param name="values">Its measures.</param>
    public void Add(ReadOnlySpan<ulong> keys, byte label, float weight, ReadOnlySpan<float> values = default)
    {
        System.Diagnostics.Debug.Assert(values.Length == measures, "Every example has the same measures.");
        Span<int> buckets = keys.Length <= 1024 ? stackalloc int[keys.Length] : new int[keys.Length];
        for (int i = 0; i < keys.Length; i++)
            buckets[i] = HashedWeights.BucketOf(keys[i]);
        buckets.Sort();
        for (int i = 0; i < buckets.Length; i++)
        {
            if (i == 0 || buckets[i] != buckets[i - 1])
                _features.Add(buckets[i]);
        }

        _measures.AddRange(values);
        _ends.Add(_features.Count);
        _labels.Add(label);
        _weights.Add(weight);
    }

    /// <summary>The buckets of an example's features.</summary>
    public ReadOnlySpan<int> Features(int example) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_features)[_ends[example].._ends[example + 1]];

    /// <summary>The measures of an example.</summary>
    public ReadOnlySpan<float> Measures(int example) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_measures).Slice(example * measures, measures);

    /// <summary>The class of an example.</summary>
    public byte Label(int example) => _labels[example];

    /// <summary>The weight of an example.</summary>
    public float Weight(int example) => _weights[example];
}
