namespace KnowledgeGraph.Analysis.Stances;

/// <summary>On which side of a proposal an actor stands; on both when articles report both.</summary>
[Flags]
internal enum Side
{
    /// <summary>On none.</summary>
    None = 0,

    /// <summary>Proposes or supports it.</summary>
    For = 1,

    /// <summary>Opposes it.</summary>
    Against = 2,
}
