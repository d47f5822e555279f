namespace KnowledgeGraph.Language.Numerics;

/// <summary>Numbers drawn by lot that are the same everywhere (Marsaglia, "Xorshift RNGs", 2003: 64 bits, 13, 7, 17).</summary>
/// <param name="seed">Where it begins; not 0.</param>
public struct XorShift(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next number.</summary>
    public ulong Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return _state;
    }

    /// <summary>Puts numbers into another order (Fisher and Yates).</summary>
    public void Shuffle(Span<int> order)
    {
        for (int i = order.Length - 1; i > 0; i--)
        {
            int j = (int)(Next() % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }
}
