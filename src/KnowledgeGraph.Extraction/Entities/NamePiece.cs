namespace KnowledgeGraph.Extraction.Entities;

/// <summary>A stretch of tokens that is taken for a name, while its borders are still repaired.</summary>
internal sealed class NamePiece(int start, int end, MentionType type)
{
    public int Start { get; set; } = start;

    public int End { get; set; } = end;

    public MentionType Type { get; set; } = type;

    /// <summary>The gazetteer's entry, when the whole piece is one.</summary>
    public KnownName? Known { get; init; }

    /// <summary>Whether an office is of it, so that it qualifies nothing, however it is parsed: "the president of Norway Ilse Brandt".</summary>
    public bool HasOffice { get; init; }

    public int Count => End - Start;
}
