using System.Collections;

namespace KnowledgeGraph.Language;

/// <summary>Tokens of a document that need not be neighbours, in text order. Enumerating it with <c>foreach</c> allocates nothing.</summary>
public readonly struct TokenList : IReadOnlyList<Token>
{
    private readonly Document _document;
    private readonly ReadOnlyMemory<int> _indexes;

    internal TokenList(Document document, ReadOnlyMemory<int> indexes)
    {
        _document = document;
        _indexes = indexes;
    }

    /// <summary>How many tokens there are.</summary>
    public int Count => _indexes.Length;

    /// <summary>The indexes of the tokens in the document, ascending.</summary>
    public ReadOnlySpan<int> Indexes => _indexes.Span;

    /// <summary>The token at a place in the list.</summary>
    /// <exception cref="IndexOutOfRangeException">The place is outside of the list.</exception>
    public Token this[int index] => new(_document, _indexes.Span[index]);

    /// <summary>The tokens in order.</summary>
    public Enumerator GetEnumerator() => new(_document, _indexes);

    IEnumerator<Token> IEnumerable<Token>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks over the tokens of a list.</summary>
    public struct Enumerator : IEnumerator<Token>
    {
        private readonly Document _document;
        private readonly ReadOnlyMemory<int> _indexes;
        private int _at;

        internal Enumerator(Document document, ReadOnlyMemory<int> indexes)
        {
            _document = document;
            _indexes = indexes;
            _at = -1;
        }

        /// <inheritdoc />
        public readonly Token Current => new(_document, _indexes.Span[_at]);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc />
        public bool MoveNext() => ++_at < _indexes.Length;

        /// <inheritdoc />
        public readonly void Dispose()
        {
        }

        void IEnumerator.Reset() => throw new NotSupportedException();
    }
}
