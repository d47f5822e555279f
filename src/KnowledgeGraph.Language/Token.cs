namespace KnowledgeGraph.Language;

/// <summary>
/// A token of a <see cref="Document"/>: a place in it, not a copy. Offsets are UTF-16 and end-exclusive. Strings are shared
/// instances: reading them allocates nothing.
/// </summary>
public readonly struct Token : IEquatable<Token>
{
    private readonly Document _document;

    internal Token(Document document, int index)
    {
        _document = document;
        Index = index;
    }

    /// <summary>The document the token is of.</summary>
    public Document Document => _document;

    /// <summary>The place of the token in the document, from 0.</summary>
    public int Index { get; }

    /// <summary>Where the token begins in the document's text.</summary>
    public int Start => _document.TokenStart(Index);

    /// <summary>Where the token ends in the document's text, exclusive; the space that may follow is not part of it.</summary>
    public int End => _document.TokenEnd(Index);

    /// <summary>The token's text as a slice of the document's.</summary>
    public ReadOnlySpan<char> Span => _document.Text.AsSpan(Start, End - Start);

    /// <summary>The token's text.</summary>
    public string Text => _document.LexemeAt(Index).Text;

    /// <summary>Whether one ASCII space follows which belongs to no token.</summary>
    public bool HasSpace => _document.HasSpace(Index);

    /// <summary>The normalised form: lower case, contractions resolved, British spellings and quotes unified.</summary>
    public string Norm => _document.LexemeAt(Index).Norm;

    /// <summary>The text in lower case.</summary>
    public string Lower => _document.LexemeAt(Index).Lower;

    /// <summary>The shape of the text, as <c>Xxxxx</c> or <c>dd.d</c>.</summary>
    public string Shape => _document.LexemeAt(Index).Shape;

    /// <summary>Whether the token is white space only.</summary>
    public bool IsSpace => _document.LexemeAt(Index).IsSpace;

    /// <summary>The base form.</summary>
    public string Lemma => _document.LemmaAt(Index).Text;

    /// <summary>The fine-grained tag, one of <see cref="Labels.Tags"/>.</summary>
    public string Tag => Labels.Tags[_document.TagId(Index)];

    /// <summary>The part of speech, one of <see cref="Labels.PartsOfSpeech"/>.</summary>
    public string Pos => Labels.PartsOfSpeech[_document.PosId(Index)];

    /// <summary>The morphological features as <c>Number=Sing|Person=3</c>, sorted; the empty string where there are none.</summary>
    public string Morph => _document.MorphAt(Index);

    /// <summary>The label of the edge to the head, one of <see cref="Labels.Dependencies"/>.</summary>
    public string Dep => Labels.Dependencies[_document.DepId(Index)];

    /// <summary>The token this one depends on; a root is its own head.</summary>
    public Token Head => new(_document, HeadIndex);

    /// <summary>The index of <see cref="Head"/>.</summary>
    public int HeadIndex => _document.HeadIndex(Index);

    /// <summary>Whether the token is its own head.</summary>
    public bool IsRoot => HeadIndex == Index;

    /// <summary>The index of the sentence the token is in.</summary>
    public int SentenceIndex => _document.SentenceIndex(Index);

    /// <summary>The sentence the token is in.</summary>
    public Sentence Sentence => new(_document, SentenceIndex);

    /// <summary>Whether a sentence begins with this token.</summary>
    public bool IsSentenceStart => _document.IsSentenceStart(Index);

    /// <summary>The type of the named entity the token is in, one of <see cref="Labels.EntityTypes"/>; the empty string outside of entities.</summary>
    public string EntityType => Labels.EntityTypes[_document.EntityTypeId(Index)];

    /// <summary><c>B</c> at the first token of an entity, <c>I</c> at its others, <c>O</c> outside.</summary>
    public char EntityIob => _document.EntityIob(Index);

    /// <summary>The direct dependents in text order.</summary>
    public TokenList Children => new(_document, _document.Children(Index));

    /// <summary>The direct dependents before the token, in text order.</summary>
    public TokenList Lefts => new(_document, _document.Lefts(Index));

    /// <summary>The direct dependents after the token, in text order.</summary>
    public TokenList Rights => new(_document, _document.Rights(Index));

    /// <summary>The index of the first token of the subtree.</summary>
    public int LeftEdge => _document.LeftEdge(Index);

    /// <summary>The index of the last token of the subtree (inclusive).</summary>
    public int RightEdge => _document.RightEdge(Index);

    /// <summary>The stretch from the left to the right edge of the subtree.</summary>
    public TokenSpan Subtree => new(_document, LeftEdge, RightEdge + 1);

    /// <summary>Whether <paramref name="other"/> is a proper ancestor of this token.</summary>
    public bool DependsOn(Token other)
    {
        for (int at = Index; _document.HeadIndex(at) != at;)
        {
            at = _document.HeadIndex(at);
            if (at == other.Index)
                return true;
        }

        return false;
    }

    /// <summary>Whether both are the same token of the same document.</summary>
    public static bool operator ==(Token left, Token right) => left.Equals(right);

    /// <summary>Whether they are different tokens.</summary>
    public static bool operator !=(Token left, Token right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Token other) => ReferenceEquals(_document, other._document) && Index == other.Index;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Index;

    /// <summary>The token's text.</summary>
    public override string ToString() => Text;
}
