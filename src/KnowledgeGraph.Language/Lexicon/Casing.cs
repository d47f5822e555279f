using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Language.Lexicon;

/// <summary>Full lower-casing as the model was trained with it.</summary>
internal static class Casing
{
    private const char DottedCapitalI = '\u0130';
    private const char CapitalSigma = '\u03A3';
    private const char FinalSigma = '\u03C2';

    /// <summary>
    /// The lower-case form. It differs from the invariant lower-casing of .NET in two places: U+0130 becomes i with a dot
    /// above, and a capital sigma at the end of a word becomes the final sigma.
    /// </summary>
    public static string Lower(string text)
    {
        string lower = text.ToLowerInvariant();
        if (!text.AsSpan().ContainsAny(DottedCapitalI, CapitalSigma))
            return lower;
        var result = new StringBuilder(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == DottedCapitalI)
                result.Append("i\u0307");
            else if (text[i] == CapitalSigma && EndsWord(text, i))
                result.Append(FinalSigma);
            else
                result.Append(lower[i]);
        }

        return result.ToString();
    }

    private static bool EndsWord(string text, int sigma) => CasedBefore(text, sigma) && !CasedAfter(text, sigma + 1);

    private static bool CasedBefore(string text, int end)
    {
        while (end > 0)
        {
            Rune.DecodeLastFromUtf16(text.AsSpan(0, end), out Rune rune, out int length);
            if (!IsCaseIgnorable(rune))
                return IsCased(rune);
            end -= length;
        }

        return false;
    }

    private static bool CasedAfter(string text, int start)
    {
        while (start < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(start), out Rune rune, out int length);
            if (!IsCaseIgnorable(rune))
                return IsCased(rune);
            start += length;
        }

        return false;
    }

    private static bool IsCased(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter;

    private static bool IsCaseIgnorable(Rune rune) =>
        rune.Value is '\'' or '.' or ':' or '\u00B7' or '\u2018' or '\u2019' or '\u2024' or '\u2027'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol;
}
