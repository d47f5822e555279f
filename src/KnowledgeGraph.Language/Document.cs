using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KnowledgeGraph.Language.Lexicon;

namespace KnowledgeGraph.Language;

/// <summary>
/// A text with its tokens, sentences, dependency trees and named entities. Immutable, safe to read from many threads. Offsets
/// are UTF-16 and end-exclusive; the texts of the tokens with the spaces between them give <see cref="Text"/> back.
/// </summary>
public sealed class Document
{
    private const int VectorWidth = 96;

    private readonly TokenColumns _columns;
    private readonly int[] _sentenceStarts;
    private readonly int[] _sentenceOf;
    private readonly int[] _childrenFrom;
    private readonly int[] _children;

    internal Document(TokenColumns columns)
    {
        _columns = columns;
        Tokens = new TokenSpan(this, 0, columns.Count);
        _sentenceOf = new int[columns.Count];
        _sentenceStarts = FindSentences(columns, _sentenceOf);
        (_childrenFrom, _children) = GroupByHead(columns.Heads);
        var sentences = new Sentence[_sentenceStarts.Length - 1];
        for (int i = 0; i < sentences.Length; i++)
            sentences[i] = new Sentence(this, i);
        Sentences = ImmutableCollectionsMarshal.AsImmutableArray(sentences);
        Entities = FindEntities();
    }

    /// <summary>The text that was read, unaltered.</summary>
    public string Text => _columns.Text;

    /// <summary>How many tokens there are.</summary>
    public int Count => _columns.Count;

    /// <summary>All tokens.</summary>
    public TokenSpan Tokens { get; }

    /// <summary>The sentences in order: every token is in one.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The named entities in order, without overlap.</summary>
    public ImmutableArray<NamedEntity> Entities { get; }

    /// <summary>Whether token vectors were kept.</summary>
    public bool HasVectors => _columns.Vectors is not null;

    /// <summary>The token at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public Token this[int index] =>
        (uint)index < (uint)Count ? new Token(this, index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Makes a document from annotation of another origin.</summary>
    /// <exception cref="ArgumentException">The columns differ in length, tokens overlap or leave out text, a label is unknown, or heads form no tree.</exception>
    public static Document FromColumns(DocumentColumns columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return new Document(ColumnReader.Read(columns));
    }

    /// <summary>The token that covers a place in the text, or null where there is none (beyond the ends, or at the space after a token).</summary>
    public Token? TokenAt(int offset)
    {
        int index = Array.BinarySearch(_columns.Starts, offset);
        if (index < 0)
            index = ~index - 1;
        return index >= 0 && offset < TokenEnd(index) ? new Token(this, index) : null;
    }

    /// <summary>The tokens that share at least one character with a stretch of text.</summary>
    /// <param name="start">Where the stretch begins (UTF-16).</param>
    /// <param name="end">Where it ends, exclusive.</param>
    public TokenSpan TokensIn(int start, int end)
    {
        int first = Array.BinarySearch(_columns.Starts, start);
        if (first < 0)
            first = ~first > 0 && TokenEnd(~first - 1) > start ? ~first - 1 : ~first;
        int last = Array.BinarySearch(_columns.Starts, end);
        return new TokenSpan(this, first, Math.Max(first, last < 0 ? ~last : last));
    }

    /// <summary>The <see cref="StringId"/> of a token's text.</summary>
    public ulong OrthId(int token) => LexemeAt(token).OrthId;

    /// <summary>The <see cref="StringId"/> of a token's text in lower case.</summary>
    public ulong LowerId(int token) => LexemeAt(token).LowerId;

    /// <summary>The <see cref="StringId"/> of a token's normalised form.</summary>
    public ulong NormId(int token) => LexemeAt(token).NormId;

    /// <summary>The <see cref="StringId"/> of a token's shape.</summary>
    public ulong ShapeId(int token) => LexemeAt(token).ShapeId;

    /// <summary>The <see cref="StringId"/> of a token's base form.</summary>
    public ulong LemmaId(int token) => LemmaAt(token).Id;

    /// <summary>The id in <see cref="Labels.Tags"/> of a token's tag.</summary>
    public byte TagId(int token) => _columns.Tags[token];

    /// <summary>The id in <see cref="Labels.PartsOfSpeech"/> of a token's part of speech.</summary>
    public byte PosId(int token) => _columns.Pos[token];

    /// <summary>The id in <see cref="Labels.Dependencies"/> of a token's dependency label.</summary>
    public byte DepId(int token) => _columns.Deps[token];

    /// <summary>The id in <see cref="Labels.EntityTypes"/> of the entity a token is in; 0 outside.</summary>
    public byte EntityTypeId(int token) => _columns.EntityTypes[token];

    /// <summary>The index of a token's head; a root's own index.</summary>
    public int HeadIndex(int token) => _columns.Heads[token];

    /// <summary>A token's context vector (96 floats), as the tagger and the parser saw it.</summary>
    /// <exception cref="InvalidOperationException">The vectors were not kept (<see cref="ReadOptions.KeepVectors"/>).</exception>
    public ReadOnlySpan<float> Vector(int token) =>
        (_columns.Vectors ?? throw new InvalidOperationException("The document was read without KeepVectors.")).AsSpan(token * VectorWidth, VectorWidth);

    /// <summary>By how much the best tag's score leads the second best; NaN where the vectors were not kept.</summary>
    public float TagMargin(int token) => _columns.TagMargins is { } margins ? margins[token] : float.NaN;

    internal Lexeme LexemeAt(int token) => _columns.Lexemes[token];

    internal Lemma LemmaAt(int token) => _columns.Lemmas[token];

    internal string MorphAt(int token) => _columns.Morphs[token];

    internal int TokenStart(int token) => _columns.Starts[token];

    internal int TokenEnd(int token) => _columns.Starts[token] + _columns.Lexemes[token].Text.Length;

    internal bool HasSpace(int token) => (_columns.Flags[token] & TokenFlags.HasSpace) != TokenFlags.None;

    internal bool IsSentenceStart(int token) => _columns.IsSentenceStart(token);

    internal char EntityIob(int token) =>
        (_columns.Flags[token] & TokenFlags.EntityBegin) != TokenFlags.None ? 'B' : (_columns.Flags[token] & TokenFlags.EntityInside) != TokenFlags.None ? 'I' : 'O';

    internal int SentenceIndex(int token) => _sentenceOf[token];

    internal int SentenceStart(int sentence) => _sentenceStarts[sentence];

    internal int LeftEdge(int token) => _columns.LeftEdges[token];

    internal int RightEdge(int token) => _columns.RightEdges[token];

    internal ReadOnlyMemory<int> Children(int token) => _children.AsMemory(_childrenFrom[token].._childrenFrom[token + 1]);

    internal ReadOnlyMemory<int> Lefts(int token) => _children.AsMemory(_childrenFrom[token]..FirstRight(token));

    internal ReadOnlyMemory<int> Rights(int token) => _children.AsMemory(FirstRight(token).._childrenFrom[token + 1]);

    private int FirstRight(int token)
    {
        int from = _childrenFrom[token];
        int at = _children.AsSpan(from.._childrenFrom[token + 1]).BinarySearch(token);
        return from + ~at;
    }

    private static int[] FindSentences(TokenColumns columns, int[] sentenceOf)
    {
        int count = 0;
        for (int i = 0; i < sentenceOf.Length; i++)
        {
            if (i == 0 || columns.IsSentenceStart(i))
                count++;
            sentenceOf[i] = count - 1;
        }

        int[] starts = new int[count + 1];
        for (int i = sentenceOf.Length - 1; i >= 0; i--)
            starts[sentenceOf[i]] = i;
        starts[count] = sentenceOf.Length;
        return starts;
    }

    /// <summary>The dependents of all tokens behind one another, each group ascending, and where the group of each token begins.</summary>
    private static (int[] From, int[] Children) GroupByHead(int[] heads)
    {
        int[] from = new int[heads.Length + 1];
        int total = 0;
        for (int i = 0; i < heads.Length; i++)
        {
            if (heads[i] != i)
            {
                from[heads[i]]++;
                total++;
            }
        }

        int next = total;
        from[heads.Length] = total;
        for (int i = heads.Length - 1; i >= 0; i--)
        {
            next -= from[i];
            from[i] = next + from[i];
        }

        int[] children = new int[total];
        for (int i = heads.Length - 1; i >= 0; i--)
        {
            if (heads[i] != i)
                children[--from[heads[i]]] = i;
        }

        return (from, children);
    }

    private ImmutableArray<NamedEntity> FindEntities()
    {
        int count = 0;
        foreach (TokenFlags flags in _columns.Flags)
            count += (flags & TokenFlags.EntityBegin) != TokenFlags.None ? 1 : 0;
        var entities = new NamedEntity[count];
        for (int i = Count - 1, end = Count; i >= 0; i--)
        {
            if ((_columns.Flags[i] & TokenFlags.EntityInside) == TokenFlags.None)
            {
                if ((_columns.Flags[i] & TokenFlags.EntityBegin) != TokenFlags.None)
                    entities[--count] = new NamedEntity(this, i, end, _columns.EntityTypes[i]);
                end = i;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(entities);
    }
}
