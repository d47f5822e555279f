namespace KnowledgeGraph.Extraction.Sequences;

/// <summary>64-bit keys of features: what a feature is made of, mixed into one number. Pure functions of their arguments.</summary>
internal static class FeatureKey
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    /// <summary>Mixes a value into a key. The order of mixing matters: (a, b) and (b, a) are different features.</summary>
    public static ulong Mix(ulong key, ulong value)
    {
        ulong x = (key ^ value) + Odd;
        x = (x ^ (x >> 32)) * 0xD6E8FEB86659FD93;
        return (x ^ (x >> 29)) + (key << 17);
    }

    /// <summary>Spreads the bits of a finished key; 0 is kept free as the mark of an empty slot.</summary>
    public static ulong Finish(ulong key)
    {
        key = (key ^ (key >> 30)) * 0xBF58476D1CE4E5B9;
        key = (key ^ (key >> 27)) * 0x94D049BB133111EB;
        key ^= key >> 31;
        return key == 0 ? 1 : key;
    }
}
