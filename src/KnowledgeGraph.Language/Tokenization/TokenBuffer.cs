using KnowledgeGraph.Language.Lexicon;

namespace KnowledgeGraph.Language.Tokenization;

/// <summary>Tokens of a text under way, reused from text to text.</summary>
internal sealed class TokenBuffer
{
    private Lexeme[] _lexemes = new Lexeme[1024];
    private bool[] _spaces = new bool[1024];
    private Lexeme[] _otherLexemes = new Lexeme[1024];
    private bool[] _otherSpaces = new bool[1024];

    public int Count { get; private set; }

    public ReadOnlySpan<Lexeme> Lexemes => _lexemes.AsSpan(0, Count);

    public Lexeme this[int index] => _lexemes[index];

    public void Add(Lexeme lexeme)
    {
        if (Count == _lexemes.Length)
        {
            Array.Resize(ref _lexemes, Count * 2);
            Array.Resize(ref _spaces, Count * 2);
        }

        _spaces[Count] = false;
        _lexemes[Count++] = lexeme;
    }

    public bool HasSpace(int index) => _spaces[index];

    public void SetSpace(int index, bool value) => _spaces[index] = value;

    /// <summary>
    /// Puts other tokens in the place of some, in one pass. The last of the new tokens of a replacement takes over the space
    /// of the last of the old ones; the others have none.
    /// </summary>
    /// <param name="replacements">By place, without overlap.</param>
    public void Replace(List<Replacement> replacements)
    {
        (_lexemes, _otherLexemes) = (_otherLexemes, _lexemes);
        (_spaces, _otherSpaces) = (_otherSpaces, _spaces);
        int from = 0, oldCount = Count;
        Count = 0;
        foreach (Replacement replacement in replacements)
        {
            CopyTokens(from, replacement.Start);
            foreach (Lexeme lexeme in replacement.Lexemes)
                Add(lexeme);
            _spaces[Count - 1] = _otherSpaces[replacement.End - 1];
            from = replacement.End;
        }

        CopyTokens(from, oldCount);
        Array.Clear(_otherLexemes, 0, oldCount);
    }

    /// <summary>Forgets the tokens, and lets go of lexemes that the vocabulary may have dropped.</summary>
    public void Clear()
    {
        Array.Clear(_lexemes, 0, Count);
        Count = 0;
    }

    private void CopyTokens(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            Add(_otherLexemes[i]);
            _spaces[Count - 1] = _otherSpaces[i];
        }
    }

    /// <summary>Tokens to be replaced, and what comes in their place.</summary>
    internal readonly record struct Replacement(int Start, int End, Lexeme[] Lexemes);
}
