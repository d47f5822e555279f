using System.Globalization;
using System.Text;
using AnyAscii;

namespace KnowledgeGraph.Resolution.Names;

/// <summary>
/// Brings a name to the form in which it is compared: lower case, Latin and Greek letters without diacritics, one apostrophe,
/// no signs of zero width. Marks of other scripts stay, since they are vowels there.
/// </summary>
internal static class NameFolding
{
    /// <summary>Folds in the name's own script.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c < 0x80)
            {
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (IsApostrophe(c))
            {
                folded.Append('\'');
            }
            else if (IsIgnorable(c))
            {
                continue;
            }
            else if (WritingSystems.Of(c) is WritingSystem.Latin or WritingSystem.Greek)
            {
                folded.Append(c.ToString().Transliterate().ToLowerInvariant());
            }
            else
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>Writes a folded name in Latin letters (ISO 9 and BGN style for Cyrillic, Hepburn for Kana, Revised Romanization for Hangul, pinyin for Han); a syllable sign becomes a word of its own.</summary>
    public static string ToLatin(string folded)
    {
        var latin = new StringBuilder(folded.Length * 2);
        foreach (var rune in folded.EnumerateRunes())
        {
            if (rune.Value < 0x80)
            {
                latin.Append((char)rune.Value);
                continue;
            }

            var system = rune.IsBmp ? WritingSystems.Of((char)rune.Value) : WritingSystem.Other;
            var letters = rune.ToString().Transliterate();
            if (system is WritingSystem.Hangul or WritingSystem.Han)
            {
                latin.Append(' ').Append(letters).Append(' ');
            }
            else
            {
                // Soft signs and glottal stops come out as apostrophes and backticks, the middle dot of Kana as a hyphen.
                foreach (var c in letters)
                {
                    latin.Append(c is '\'' or '`' or '"' ? "" : c.ToString());
                }
            }
        }

        return latin.ToString().ToLowerInvariant();
    }

    public static bool IsApostrophe(char c) =>
        c is '\'' or '`' or '\u00B4' or '\u02B9' or '\u02BB' or '\u02BC' or '\u02BE' or '\u02BF' or '\u02C8' or '\u2018' or '\u2019' or '\u201B' or '\u2032' or '\uFF07';

    private static bool IsIgnorable(char c) =>
        c is '\u00AD' or '\u0640' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or (>= '\u0300' and < '\u0370')
        || (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark && c is >= '\u0590' and < '\u0700');
}
