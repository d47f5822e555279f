using System.Collections;

namespace KnowledgeGraph.Language;

/// <summary>A stretch of consecutive tokens of a document. Enumerating it with <c>foreach</c> allocates nothing.</summary>
public readonly struct TokenSpan : IReadOnlyList<Token>
{
    private readonly Document _document;

    internal TokenSpan(Document document, int start, int end)
    {
        _document = document;
        Start = start;
        End = end;
    }

    /// <summary>The index in the document of the first token.</summary>
    public int Start { get; }

    /// <summary>The index in the document after the last token.</summary>
    public int End { get; }

    /// <summary>How many tokens there are.</summary>
    public int Count => End - Start;

    /// <summary>Where the stretch begins in the document's text (UTF-16).</summary>
    public int StartOffset => Start < _document.Count ? _document.TokenStart(Start) : _document.Text.Length;

    /// <summary>Where the stretch ends in the document's text (UTF-16, exclusive).</summary>
    public int EndOffset => Count == 0 ? StartOffset : _document.TokenEnd(End - 1);

    /// <summary>The text of the stretch as a slice of the document's.</summary>
    public ReadOnlySpan<char> Span => _document.Text.AsSpan(StartOffset, EndOffset - StartOffset);

    /// <summary>The token at a place in the stretch, counted from its start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place is outside of the stretch.</exception>
    public Token this[int index] =>
        (uint)index < (uint)Count ? new Token(_document, Start + index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The tokens in order.</summary>
    public Enumerator GetEnumerator() => new(_document, Start, End);

    IEnumerator<Token> IEnumerable<Token>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both stretches are of one document.</summary>
    internal bool IsOf(TokenSpan other) => ReferenceEquals(_document, other._document);

    /// <summary>The text of the stretch.</summary>
    public override string ToString() => Span.ToString();

    /// <summary>Walks over the tokens of a stretch.</summary>
    public struct Enumerator : IEnumerator<Token>
    {
        private readonly Document _document;
        private readonly int _end;
        private int _index;

        internal Enumerator(Document document, int start, int end)
        {
            _document = document;
            _index = start - 1;
            _end = end;
        }

        /// <inheritdoc />
        public readonly Token Current => new(_document, _index);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc />
        public bool MoveNext() => ++_index < _end;

        /// <inheritdoc />
        public readonly void Dispose()
        {
        }

        void IEnumerator.Reset() => throw new NotSupportedException();
    }
}
