using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Extraction.Sequences;

/// <summary>Collects the feature keys of one token. Reused from token to token: it allocates only while it grows.</summary>
internal sealed class FeatureBuffer
{
    private ulong[] _keys = new ulong[256];

    /// <summary>How many keys were added since <see cref="Clear"/>.</summary>
    public int Count { get; private set; }

    /// <summary>The keys, in the order in which they were added.</summary>
    public ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, Count);

    /// <summary>Forgets the keys.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a feature of a template and no value.</summary>
    public void Add(int template) => Append(FeatureKey.Finish((ulong)template));

    /// <summary>Adds a feature of a template and one value.</summary>
    public void Add(int template, ulong a) => Append(FeatureKey.Finish(FeatureKey.Mix((ulong)template, a)));

    /// <summary>Adds a feature of a template and two values.</summary>
    public void Add(int template, ulong a, ulong b) =>
        Append(FeatureKey.Finish(FeatureKey.Mix(FeatureKey.Mix((ulong)template, a), b)));

    /// <summary>Adds a feature of a template and three values.</summary>
    public void Add(int template, ulong a, ulong b, ulong c) =>
        Append(FeatureKey.Finish(FeatureKey.Mix(FeatureKey.Mix(FeatureKey.Mix((ulong)template, a), b), c)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(ulong key)
    {
        if (Count == _keys.Length)
            Array.Resize(ref _keys, Count * 2);
        _keys[Count++] = key;
    }
}
