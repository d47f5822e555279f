namespace KnowledgeGraph.Language.Recognition;

/// <summary>The moves of the entity recogniser.</summary>
internal enum EntityMove : byte
{
    /// <summary>First token of an entity of several.</summary>
    Begin,

    /// <summary>A token inside.</summary>
    In,

    /// <summary>The last token.</summary>
    Last,

    /// <summary>An entity of one token.</summary>
    Unit,

    /// <summary>No entity.</summary>
    Out,
}
