namespace KnowledgeGraph.Extraction.Sequences;

/// <summary>Counts how often each feature key was seen, to leave out the rare ones.</summary>
internal sealed class FeatureCounter : ISequenceSink
{
    private ulong[] _slots = new ulong[1 << 16];
    private int[] _counts = new int[1 << 16];
    private int _used;

    /// <summary>Counts the features of a token.</summary>
    public void Token(ReadOnlySpan<ulong> keys, byte label)
    {
        foreach (ulong key in keys)
            Add(key, 1);
    }

    /// <summary>Does nothing: features are counted by token.</summary>
    public void End(float weight)
    {
    }

    /// <summary>The keys that were seen at least <paramref name="least"/> times, ascending: their order does not depend on the order of counting.</summary>
    public ulong[] AtLeast(int least)
    {
        var keys = new List<ulong>();
        for (int i = 0; i < _slots.Length; i++)
        {
            if (_slots[i] != 0 && _counts[i] >= least)
                keys.Add(_slots[i]);
        }

        keys.Sort();
        return [.. keys];
    }

    private void Add(ulong key, int times)
    {
        int mask = _slots.Length - 1;
        int at = (int)key & mask;
        while (_slots[at] != 0 && _slots[at] != key)
            at = (at + 1) & mask;
        _counts[at] += times;
        if (_slots[at] == key)
            return;
        _slots[at] = key;
        if (++_used * 10L > _slots.Length * 6L)
            Grow();
    }

    private void Grow()
    {
        ulong[] slots = _slots;
        int[] counts = _counts;
        _slots = new ulong[slots.Length * 2];
        _counts = new int[slots.Length * 2];
        _used = 0;
        for (int i = 0; i < slots.Length; i++)
        {
            if (slots[i] != 0)
                Add(slots[i], counts[i]);
        }
    }
}
