namespace KnowledgeGraph.Language;

/// <summary>A sentence of a <see cref="Document"/>.</summary>
public readonly struct Sentence : IEquatable<Sentence>
{
    private readonly Document _document;

    internal Sentence(Document document, int index)
    {
        _document = document;
        Index = index;
    }

    /// <summary>The document the sentence is of.</summary>
    public Document Document => _document;

    /// <summary>The place of the sentence in the document, from 0.</summary>
    public int Index { get; }

    /// <summary>The index of the first token.</summary>
    public int Start => _document.SentenceStart(Index);

    /// <summary>The index after the last token.</summary>
    public int End => _document.SentenceStart(Index + 1);

    /// <summary>How many tokens the sentence has.</summary>
    public int Count => End - Start;

    /// <summary>Where the sentence begins in the document's text (UTF-16).</summary>
    public int StartOffset => Tokens.StartOffset;

    /// <summary>Where the sentence ends in the document's text (UTF-16, exclusive; white-space tokens at its end are part of it).</summary>
    public int EndOffset => Tokens.EndOffset;

    /// <summary>The tokens of the sentence.</summary>
    public TokenSpan Tokens => new(_document, Start, End);

    /// <summary>The sentence's text as a slice of the document's.</summary>
    public ReadOnlySpan<char> Span => Tokens.Span;

    /// <summary>The first token of the sentence that is its own head (a sentence may have further roots).</summary>
    public Token Root
    {
        get
        {
            int at = Start;
            while (_document.HeadIndex(at) != at)
                at++;
            return new Token(_document, at);
        }
    }

    /// <summary>Whether both are the same sentence of the same document.</summary>
    public static bool operator ==(Sentence left, Sentence right) => left.Equals(right);

    /// <summary>Whether they are different sentences.</summary>
    public static bool operator !=(Sentence left, Sentence right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Sentence other) => ReferenceEquals(_document, other._document) && Index == other.Index;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Sentence other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Index;

    /// <summary>The sentence's text.</summary>
    public override string ToString() => Span.ToString();
}
