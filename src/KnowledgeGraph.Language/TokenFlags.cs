namespace KnowledgeGraph.Language;

/// <summary>Yes/no attributes of a token in its place.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,
    HasSpace = 1,
    SentenceStart = 2,
    EntityBegin = 4,
    EntityInside = 8,
}
