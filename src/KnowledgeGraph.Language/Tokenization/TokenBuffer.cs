using KnowledgeGraph.Language.Lexicon;

namespace KnowledgeGraph.Language.Tokenization;

/// <summary>Tokens of a text under way, reused from text to text.</summary>
internal sealed class TokenBuffer
{
    private Lexeme[] _lexemes = new Lexeme[1024];
    private bool[] _spaces = new bool[1024];

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
        int growth = 0;
        foreach (Replacement replacement in replacements)
            growth += replacement.Lexemes.Length - (replacement.End - replacement.Start);
        (Lexeme[] oldLexemes, bool[] oldSpaces, int oldCount) = (_lexemes, _spaces, Count);
        if (growth != 0)
        {
            _lexemes = new Lexeme[Math.Max(oldLexemes.Length, oldCount + growth)];
            _spaces = new bool[_lexemes.Length];
        }

        int from = 0, to = 0;
        foreach (Replacement replacement in replacements)
        {
            CopyTokens(replacement.Start);
            bool space = oldSpaces[replacement.End - 1];
            replacement.Lexemes.CopyTo(_lexemes.AsSpan(to));
            _spaces.AsSpan(to, replacement.Lexemes.Length).Clear();
            to += replacement.Lexemes.Length;
            _spaces[to - 1] = space;
            from = replacement.End;
        }

        CopyTokens(oldCount);
        Count = to;

        void CopyTokens(int end)
        {
            if (growth != 0)
            {
                oldLexemes.AsSpan(from, end - from).CopyTo(_lexemes.AsSpan(to));
                oldSpaces.AsSpan(from, end - from).CopyTo(_spaces.AsSpan(to));
            }

            to += end - from;
            from = end;
        }
    }

    /// <summary>Forgets the tokens, and lets go of lexemes that the vocabulary may have dropped.</summary>
    public void Clear()
    {
        Array.Clear(_lexemes, 0, Count);
        Count = 0;
    }

    /// <summary>Tokens to be replaced, and what comes in their place.</summary>
    internal readonly record struct Replacement(int Start, int End, Lexeme[] Lexemes);
}
