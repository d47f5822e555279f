namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>
/// The features of one decision, each packed into 64 bits: pronoun class (4), template (8), three values (16 each). Nothing is
/// built or hashed as text, and a key can be read back.
/// </summary>
internal sealed class FeatureBuffer
{
    private ulong[] _keys = new ulong[64];
    private ulong _class;

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, Count);

    /// <summary>Empties the buffer and begins the features of a decision of this class.</summary>
    public void Begin(PronounClass of)
    {
        Count = 0;
        _class = (ulong)of << 60;
    }

    public void Add(Template template, int a = 0, int b = 0, int c = 0)
    {
        if (Count == _keys.Length)
            Array.Resize(ref _keys, Count * 2);
        _keys[Count++] = _class | ((ulong)template << 48) | ((ulong)(ushort)a << 32) | ((ulong)(ushort)b << 16) | (ushort)c;
    }

    /// <summary>The number of borders that a value exceeds.</summary>
    public static int Bucket(int value, params ReadOnlySpan<int> borders)
    {
        int bucket = 0;
        while (bucket < borders.Length && value > borders[bucket])
            bucket++;
        return bucket;
    }
}
