namespace KnowledgeGraph.Extraction.Sequences;

/// <summary>Draws which features of an example are left out at a step of learning (dropout): the same ones for the same key, on any machine.</summary>
internal struct FeatureLot(ulong key, float dropout)
{
    private readonly uint _dropped = (uint)(dropout * uint.MaxValue);
    private ulong _state = FeatureKey.Finish(key);

    /// <summary>Whether the next feature is kept.</summary>
    public bool Keeps()
    {
        _state = (_state * 6364136223846793005) + 1442695040888963407;
        return (uint)(_state >> 32) >= _dropped;
    }
}
