using KnowledgeGraph.Language.Lexicon;

namespace KnowledgeGraph.Language.Tokenization;

/// <summary>
/// Exceptions that contain affixes, as ":-)", are broken up within longer stretches. They are recognised by the tokens that
/// came of it and put together again.
/// </summary>
internal sealed class SpecialSequences
{
    private const int LongestKey = 128;

    private readonly Dictionary<string, Lexeme[]> _exceptions;
    private readonly Node _root = new();

    public SpecialSequences(Dictionary<string, Lexeme[]> exceptions, Func<string, IReadOnlyList<string>> splitWithoutExceptions)
    {
        _exceptions = exceptions;
        foreach (string key in exceptions.Keys)
        {
            if (Affixes.IsPlainWord(key) || !(key.Contains(' ') || Affixes.PrefixLength(key) > 0 || Affixes.SuffixLength(key) > 0 || HasInfix(key)))
                continue;
            Node node = _root;
            foreach (string part in splitWithoutExceptions(key))
                node = node.Descend(part);
            node.EndsHere = true;
        }
    }

    /// <param name="tokens">The tokens, changed in place.</param>
    /// <param name="matches">Room for what is found.</param>
    public void Apply(TokenBuffer tokens, SpecialMatches matches)
    {
        matches.Clear();
        for (int i = 0; i < tokens.Count; i++)
        {
            Node? node = _root.Find(tokens[i].Text);
            for (int end = i + 1; node is not null; end++)
            {
                if (node.EndsHere)
                    matches.Add(i, end);
                node = end < tokens.Count ? node.Find(tokens[end].Text) : null;
            }
        }

        matches.Choose();
        matches.Replacements.Clear();
        foreach ((int start, int end) in matches.Chosen)
        {
            if (ExceptionAt(tokens, start, end) is { } lexemes && !lexemes.AsSpan().SequenceEqual(tokens.Lexemes[start..end]))
                matches.Replacements.Add(new TokenBuffer.Replacement(start, end, lexemes));
        }

        if (matches.Replacements.Count > 0)
            tokens.Replace(matches.Replacements);
    }

    private static bool HasInfix(string key)
    {
        foreach (var _ in Affixes.Infixes(key))
            return true;
        return false;
    }

    private Lexeme[]? ExceptionAt(TokenBuffer tokens, int start, int end)
    {
        Span<char> text = stackalloc char[LongestKey];
        int length = 0;
        for (int i = start; i < end; i++)
        {
            string part = tokens[i].Text;
            bool space = i < end - 1 && tokens.HasSpace(i);
            if (length + part.Length + 1 > LongestKey)
                return null;
            part.CopyTo(text[length..]);
            length += part.Length;
            if (space)
                text[length++] = ' ';
        }

        return _exceptions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..length], out Lexeme[]? lexemes) ? lexemes : null;
    }

    private sealed class Node
    {
        private Dictionary<string, Node>? _next;

        public bool EndsHere { get; set; }

        public Node? Find(string text) => _next is not null && _next.TryGetValue(text, out Node? node) ? node : null;

        public Node Descend(string text)
        {
            _next ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!_next.TryGetValue(text, out Node? node))
                _next[text] = node = new Node();
            return node;
        }
    }
}
