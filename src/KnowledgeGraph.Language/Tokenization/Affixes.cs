using System.Text.RegularExpressions;

namespace KnowledgeGraph.Language.Tokenization;

/// <summary>Where prefixes, suffixes, infixes and web addresses are in a stretch without spaces.</summary>
internal static class Affixes
{
    /// <summary>No suffix but a run of dots is longer than this with what its look-behind reads.</summary>
    private const int SuffixReach = 48;

    /// <summary>No unit of measurement that ends in an ASCII letter is longer than this with the digit before it.</summary>
    private const int UnitReach = 8;

    /// <summary>Length of the prefix, 0 for none. Of those that begin with a letter or digit there are only A$, C$ and US$.</summary>
    public static int PrefixLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || (char.IsAsciiLetterOrDigit(text[0]) && text[0] is not ('A' or 'C' or 'U')))
            return 0;
        foreach (ValueMatch match in TokenPatterns.Prefix.EnumerateMatches(text))
            return match.Length;
        return 0;
    }

    /// <summary>Length of the suffix, 0 for none. Only the end of the text is searched, so that peeling costs the same at any length.</summary>
    public static int SuffixLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || HasPlainEnd(text))
            return 0;
        int reach = text.Length - text.TrimEnd('.').Length + SuffixReach;
        if (reach < text.Length)
            text = text[^(char.IsLowSurrogate(text[^reach]) ? reach + 1 : reach)..];
        foreach (ValueMatch match in TokenPatterns.Suffix.EnumerateMatches(text))
            return match.Length;
        return 0;
    }

    public static Regex.ValueMatchEnumerator Infixes(ReadOnlySpan<char> text) => TokenPatterns.Infix.EnumerateMatches(text);

    /// <summary>Whether the text is a web or mail address. Without an @ the part of the pattern that looks for a user name is left out: it could only fail, slowly.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text)
    {
        if (!text.Contains('.'))
            return false;
        return text.Contains('@') ? TokenPatterns.Address.IsMatch(text) : TokenPatterns.AddressWithoutUser.IsMatch(text);
    }

    /// <summary>Whether no pattern can match: words of plain letters are most of a text.</summary>
    public static bool IsPlainWord(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetter(c))
                return false;
        }

        return true;
    }

    /// <summary>Whether a text ends in an ASCII letter or digit that no suffix has at its end: only 's and units after a digit have one.</summary>
    private static bool HasPlainEnd(ReadOnlySpan<char> text) =>
        char.IsAsciiLetterOrDigit(text[^1])
        && !(text.Length > 1 && text[^2] is '\'' or '’')
        && !text[^Math.Min(UnitReach, text.Length)..^1].ContainsAnyInRange('0', '9');
}
