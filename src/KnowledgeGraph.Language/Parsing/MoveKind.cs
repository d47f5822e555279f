namespace KnowledgeGraph.Language.Parsing;

/// <summary>The moves of the parser.</summary>
internal enum MoveKind : byte
{
    /// <summary>The next token goes onto the stack.</summary>
    Shift,

    /// <summary>The top of the stack is done, or goes back in front of the buffer if it has no head.</summary>
    Reduce,

    /// <summary>The top of the stack depends on the next token.</summary>
    Left,

    /// <summary>The next token depends on the top of the stack, and goes onto it.</summary>
    Right,

    /// <summary>A sentence begins after the next token.</summary>
    Break,
}
