namespace KnowledgeGraph.Extraction.Positions;

/// <summary>How the words of a target were cut from an argument.</summary>
internal enum TargetShape : byte
{
    /// <summary>A noun phrase without its comma clauses.</summary>
    NounPhrase,

    /// <summary>A verb phrase without subject, modal and adverbials of time and circumstance.</summary>
    VerbPhrase,

    /// <summary>The subject of a clause.</summary>
    ClauseSubject,

    /// <summary>A whole clause.</summary>
    WholeClause,

    /// <summary>The object of a clause.</summary>
    ClauseObject,

    /// <summary>One of several coordinated noun phrases.</summary>
    Member,

    /// <summary>A noun phrase within another one: the object of its preposition, its possessor.</summary>
    Inner,

    /// <summary>A noun phrase with all that hangs on it.</summary>
    Uncut,
}
