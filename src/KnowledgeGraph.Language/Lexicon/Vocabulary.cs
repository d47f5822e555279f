using System.Collections.Concurrent;

namespace KnowledgeGraph.Language.Lexicon;

/// <summary>
/// The word forms met so far, shared by all readings. It forgets everything when it is full, so memory is bounded whatever
/// is read; what is forgotten is made again with the same result.
/// </summary>
internal sealed class Vocabulary(Norms norms, int capacity)
{
    private const int LongestRemembered = 64;

    private readonly ConcurrentDictionary<string, Lexeme> _lexemes = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The lexeme of a word form.</summary>
    public Lexeme Of(ReadOnlySpan<char> text) =>
        _lexemes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out Lexeme? known) ? known : Add(text.ToString());

    /// <summary>A lexeme with a norm of its own, for words that the tokenizer takes apart; not kept here.</summary>
    public static Lexeme WithNorm(string text, string norm) => new(text, Shared(text, Casing.Lower(text)), norm);

    private static string Shared(string text, string other) => string.Equals(text, other, StringComparison.Ordinal) ? text : other;

    private Lexeme Add(string text)
    {
        string lower = Shared(text, Casing.Lower(text));
        var lexeme = new Lexeme(text, lower, Shared(lower, norms.Of(text, lower)));
        if (text.Length > LongestRemembered)
            return lexeme;
        if (Interlocked.Increment(ref _count) > capacity)
        {
            foreach (Lexeme old in _lexemes.Values)
                old.ForgetMemos();
            _lexemes.Clear();
            Volatile.Write(ref _count, 0);
        }

        return _lexemes.GetOrAdd(text, lexeme);
    }
}
