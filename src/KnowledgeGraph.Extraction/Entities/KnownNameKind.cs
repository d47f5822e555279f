namespace KnowledgeGraph.Extraction.Entities;

/// <summary>What a name of the gazetteer stands for.</summary>
internal enum KnownNameKind
{
    Country,
    Capital,
    Demonym,

    /// <summary>A part of a federation or a territory that acts in politics.</summary>
    State,
    City,
    Region,
    Organization,
    Medium,
    Group,
}
