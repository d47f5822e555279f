using System.Globalization;
using System.Text;
using KnowledgeGraph.Language.Lexicon;

namespace KnowledgeGraph.Language.Embeddings;

/// <summary>BERT's uncased tokens: lower case without accents, cut at white space and punctuation, then into the longest known pieces.</summary>
internal sealed class WordPieces
{
    private const int LongestWord = 100;
    private const string Continuation = "##";

    private readonly Dictionary<string, int> _pieces;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="pieces">The pieces in the order of their ids.</param>
    public WordPieces(IReadOnlyList<string> pieces)
    {
        _pieces = new Dictionary<string, int>(pieces.Count, StringComparer.Ordinal);
        for (int id = 0; id < pieces.Count; id++)
            _pieces[pieces[id]] = id;
        _lookup = _pieces.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>All pieces.</summary>
    public IEnumerable<string> All => _pieces.Keys;

    /// <summary>The id of a piece.</summary>
    /// <exception cref="InvalidDataException">There is no such piece.</exception>
    public int IdOf(string piece) => _pieces.TryGetValue(piece, out int id) ? id : throw new InvalidDataException($"The vocabulary has no piece '{piece}'.");

    /// <summary>The ids of the pieces of a text; words of unknown characters are left out.</summary>
    public List<int> Encode(string text)
    {
        var ids = new List<int>();
        string clean = Normalize(text);
        int start = 0;
        for (int i = 0; i <= clean.Length; i++)
        {
            bool cut = i == clean.Length || clean[i] == ' ' || IsPunctuation(clean, i);
            if (!cut)
                continue;
            AddWord(clean.AsSpan(start..i), ids);
            start = i;
            if (i < clean.Length && clean[i] != ' ')
            {
                int length = char.IsSurrogatePair(clean, i) ? 2 : 1;
                AddWord(clean.AsSpan(i, length), ids);
                i += length - 1;
            }

            start = i + 1;
        }

        return ids;
    }

    private static string Normalize(string text)
    {
        if (System.Text.Ascii.IsValid(text))
            return NormalizeAscii(text);
        var result = new StringBuilder(text.Length + 8);
        foreach (Rune rune in text.EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (rune.Value < char.MaxValue && WhiteSpace.Contains((char)rune.Value) && category is not UnicodeCategory.Control || rune.Value is '\t' or '\n' or '\r')
                result.Append(' ');
            else if (rune.Value is 0xFFFD || IsControl(category))
                continue;
            else if (IsIdeograph(rune.Value))
                result.Append(' ').Append(rune.ToString()).Append(' ');
            else if (rune.IsBmp)
                AccentTable.Append(result, (char)rune.Value);
            else
                result.Append(rune.ToString());
        }

        return Lower(result);
    }

    // The same for the texts that are most of all: white space becomes a blank, other control characters go.
    private static string NormalizeAscii(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r')
                result.Append(' ');
            else if (c >= ' ' && c != '\u007F')
                result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }

    private static string Lower(StringBuilder text)
    {
        var result = new StringBuilder(text.Length);
        foreach (Rune rune in text.ToString().EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
                result.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return result.ToString();
    }

    private static bool IsControl(UnicodeCategory category) => category is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate;

    private static bool IsIdeograph(int c) => c is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x2A6DF)
        or (>= 0x2A700 and <= 0x2CEAF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);

    private static bool IsPunctuation(string text, int index)
    {
        char c = text[index];
        if (c < 128)
            return c > ' ' && !char.IsAsciiLetterOrDigit(c) && c < 127;
        return CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation
            or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;
    }

    private void AddWord(ReadOnlySpan<char> word, List<int> ids)
    {
        if (word.IsEmpty || word.Length > LongestWord)
            return;
        int before = ids.Count;
        Span<char> piece = stackalloc char[LongestWord + Continuation.Length];
        Continuation.CopyTo(piece);
        for (int start = 0; start < word.Length;)
        {
            int end = word.Length, id = -1;
            for (; end > start; end--)
            {
                scoped ReadOnlySpan<char> candidate = word[start..end];
                if (start > 0)
                {
                    candidate.CopyTo(piece[Continuation.Length..]);
                    candidate = piece[..(Continuation.Length + end - start)];
                }

                if (_lookup.TryGetValue(candidate, out id))
                    break;
                id = -1;
            }

            if (id < 0)
            {
                ids.RemoveRange(before, ids.Count - before);
                return;
            }

            ids.Add(id);
            start = end;
        }
    }
}
