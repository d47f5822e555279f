namespace KnowledgeGraph.Language;

/// <summary>A name, date or amount found in a <see cref="Document"/>.</summary>
public readonly struct NamedEntity : IEquatable<NamedEntity>
{
    internal NamedEntity(Document document, int start, int end, byte typeId)
    {
        Tokens = new TokenSpan(document, start, end);
        TypeId = typeId;
    }

    /// <summary>The id of <see cref="Label"/> in <see cref="Labels.EntityTypes"/>.</summary>
    public byte TypeId { get; }

    /// <summary>The type, one of <see cref="Labels.EntityTypes"/>.</summary>
    public string Label => Labels.EntityTypes[TypeId];

    /// <summary>The index of the first token.</summary>
    public int Start => Tokens.Start;

    /// <summary>The index after the last token.</summary>
    public int End => Tokens.End;

    /// <summary>Where the entity begins in the document's text (UTF-16).</summary>
    public int StartOffset => Tokens.StartOffset;

    /// <summary>Where the entity ends in the document's text (UTF-16, exclusive).</summary>
    public int EndOffset => Tokens.EndOffset;

    /// <summary>The tokens of the entity.</summary>
    public TokenSpan Tokens { get; }

    /// <summary>The entity's text as a slice of the document's.</summary>
    public ReadOnlySpan<char> Span => Tokens.Span;

    /// <summary>Whether both are the same entity of the same document.</summary>
    public static bool operator ==(NamedEntity left, NamedEntity right) => left.Equals(right);

    /// <summary>Whether they are different entities.</summary>
    public static bool operator !=(NamedEntity left, NamedEntity right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(NamedEntity other) => Start == other.Start && End == other.End && TypeId == other.TypeId && Tokens.IsOf(other.Tokens);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is NamedEntity other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Start, End, TypeId);

    /// <summary>The entity's text.</summary>
    public override string ToString() => Span.ToString();
}
