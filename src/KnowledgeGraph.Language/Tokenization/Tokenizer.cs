using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using KnowledgeGraph.Language.Lexicon;

namespace KnowledgeGraph.Language.Tokenization;

/// <summary>Cuts text into tokens: at white space, then by peeling affixes, cutting at infixes, and a table of exceptions.</summary>
internal sealed class Tokenizer
{
    /// <summary>A longer stretch without spaces is one token: taking it apart would cost quadratic time.</summary>
    public const int LongestStretch = 4096;

    private const int LongestRemembered = 64;

    private readonly Vocabulary _vocabulary;
    private readonly int _capacity;
    private readonly Dictionary<string, Lexeme[]> _exceptions;
    private readonly Dictionary<string, Lexeme[]>.AlternateLookup<ReadOnlySpan<char>> _exceptionLookup;
    private readonly int _longestException;
    private readonly SpecialSequences _special;
    private readonly ConcurrentDictionary<string, Lexeme[]> _known = new(StringComparer.Ordinal);
    private int _knownCount;

    public Tokenizer(Vocabulary vocabulary, Dictionary<string, Lexeme[]> exceptions, int capacity)
    {
        _vocabulary = vocabulary;
        _capacity = capacity;
        _exceptions = exceptions;
        _exceptionLookup = _exceptions.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestException = _exceptions.Keys.Max(key => key.Length);
        _special = new SpecialSequences(_exceptions, Split);
    }

    /// <summary>Appends the tokens of <paramref name="text"/> to a buffer.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Receives the tokens.</param>
    /// <param name="matches">Room for the last step.</param>
    public void Tokenize(ReadOnlySpan<char> text, TokenBuffer tokens, SpecialMatches matches)
    {
        if (text.IsEmpty)
            return;
        bool inSpace = WhiteSpace.Contains(text[0]);
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (WhiteSpace.Contains(text[i]) == inSpace)
                continue;
            if (start < i)
                Emit(text[start..i], inSpace, tokens);
            start = i;
            if (text[i] == ' ')
            {
                tokens.SetSpace(tokens.Count - 1, true);
                start++;
            }

            inSpace = !inSpace;
        }

        if (start < text.Length)
            Emit(text[start..], inSpace, tokens);
        _special.Apply(tokens, matches);
    }

    private void Emit(ReadOnlySpan<char> stretch, bool isSpace, TokenBuffer tokens)
    {
        if (stretch.Length > LongestStretch)
            tokens.Add(_vocabulary.Of(stretch));
        else if (TryException(stretch, out Lexeme[]? known) || _known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(stretch, out known))
            AddAll(known!, tokens);
        else if (isSpace || Affixes.IsPlainWord(stretch))
            tokens.Add(_vocabulary.Of(stretch));
        else
            AddAll(SplitAndRemember(stretch), tokens);
    }

    private static void AddAll(Lexeme[] lexemes, TokenBuffer tokens)
    {
        foreach (Lexeme lexeme in lexemes)
            tokens.Add(lexeme);
    }

    private bool TryException(ReadOnlySpan<char> text, out Lexeme[]? lexemes)
    {
        lexemes = null;
        return text.Length <= _longestException && _exceptionLookup.TryGetValue(text, out lexemes);
    }

    private Lexeme[] SplitAndRemember(ReadOnlySpan<char> stretch)
    {
        List<string> parts = Split(stretch, useExceptions: true, out (int At, Lexeme[] Lexemes) middle);
        var lexemes = new List<Lexeme>(parts.Count + 2);
        for (int i = 0; i <= parts.Count; i++)
        {
            if (i == middle.At)
                lexemes.AddRange(middle.Lexemes);
            if (i < parts.Count)
                lexemes.Add(_vocabulary.Of(parts[i]));
        }

        Lexeme[] result = [.. lexemes];
        if (stretch.Length <= LongestRemembered)
            Remember(stretch.ToString(), result);
        return result;
    }

    private void Remember(string stretch, Lexeme[] lexemes)
    {
        if (Interlocked.Increment(ref _knownCount) > _capacity)
        {
            _known.Clear();
            Volatile.Write(ref _knownCount, 0);
        }

        _known[stretch] = lexemes;
    }

    private List<string> Split(string text)
    {
        return Split(text, useExceptions: false, out _);
    }

    /// <summary>Peels prefixes and suffixes off, then cuts the middle, which may be an exception with tokens of its own.</summary>
    private List<string> Split(ReadOnlySpan<char> text, bool useExceptions, out (int At, Lexeme[] Lexemes) middle)
    {
        var parts = new List<string>();
        var suffixes = new Stack<string>();
        ReadOnlySpan<char> rest = Peel(text, useExceptions, parts, suffixes);
        middle = (-1, []);
        if (useExceptions && TryException(rest, out Lexeme[]? exception))
            middle = (parts.Count, exception!);
        else if (!rest.IsEmpty)
            CutMiddle(rest, parts);
        parts.AddRange(suffixes);
        return parts;
    }

    private ReadOnlySpan<char> Peel(ReadOnlySpan<char> text, bool useExceptions, List<string> prefixes, Stack<string> suffixes)
    {
        int last = -1;
        while (!text.IsEmpty && text.Length != last && !(useExceptions && TryException(text, out _)))
        {
            last = text.Length;
            int prefix = Affixes.PrefixLength(text);
            if (prefix > 0 && useExceptions && TryException(text[prefix..], out _))
            {
                prefixes.Add(text[..prefix].ToString());
                return text[prefix..];
            }

            int suffix = Affixes.SuffixLength(text[prefix..]);
            if (suffix > 0 && useExceptions && TryException(text[..^suffix], out _))
            {
                suffixes.Push(text[^suffix..].ToString());
                return text[..^suffix];
            }

            if (prefix > 0)
                prefixes.Add(text[..prefix].ToString());
            if (suffix > 0)
                suffixes.Push(text[^suffix..].ToString());
            text = text[prefix..^suffix];
        }

        return text;
    }

    private static void CutMiddle(ReadOnlySpan<char> text, List<string> parts)
    {
        int start = 0;
        if (!Affixes.IsPlainWord(text) && !Affixes.IsAddress(text))
        {
            foreach (ValueMatch match in Affixes.Infixes(text))
            {
                if (match.Index == 0)
                    continue;
                if (match.Index != start)
                    parts.Add(text[start..match.Index].ToString());
                if (match.Length > 0)
                    parts.Add(text.Slice(match.Index, match.Length).ToString());
                start = match.Index + match.Length;
            }
        }

        if (start < text.Length)
            parts.Add(text[start..].ToString());
    }
}
