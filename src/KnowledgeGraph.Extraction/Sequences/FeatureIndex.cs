namespace KnowledgeGraph.Extraction.Sequences;

/// <summary>Feature key → number of the feature: a hash table with open addressing over one array, read-only once made.</summary>
internal sealed class FeatureIndex
{
    private readonly ulong[] _slots;
    private readonly int[] _numbers;
    private readonly int _mask;

    /// <summary>Numbers the keys 0, 1, 2, … in the order given.</summary>
    /// <exception cref="ArgumentException">A key is 0 or occurs twice.</exception>
    public FeatureIndex(ulong[] keys)
    {
        Keys = keys;
        int capacity = 16;
        while (capacity < keys.Length * 2L)
            capacity *= 2;
        _slots = new ulong[capacity];
        _numbers = new int[capacity];
        _mask = capacity - 1;
        for (int i = 0; i < keys.Length; i++)
        {
            ulong key = keys[i];
            int at = (int)key & _mask;
            while (_slots[at] != 0 && _slots[at] != key)
                at = (at + 1) & _mask;
            if (key == 0 || _slots[at] == key)
                throw new ArgumentException($"Feature key {key:x16} is 0 or occurs twice.", nameof(keys));
            _slots[at] = key;
            _numbers[at] = i;
        }
    }

    /// <summary>The keys in the order of their numbers.</summary>
    public ulong[] Keys { get; }

    /// <summary>How many features there are.</summary>
    public int Count => Keys.Length;

    /// <summary>The number of a key, or -1.</summary>
    public int Find(ulong key)
    {
        ulong[] slots = _slots;
        int at = (int)key & _mask;
        while (true)
        {
            ulong found = slots[at];
            if (found == key)
                return _numbers[at];
            if (found == 0)
                return -1;
            at = (at + 1) & _mask;
        }
    }
}
