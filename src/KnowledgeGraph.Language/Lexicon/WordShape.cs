using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Language.Lexicon;

/// <summary>The shape of a word: X for capitals, x for other letters, d for digits, anything else as it is; at most four of a kind in a row.</summary>
internal static class WordShape
{
    private const int LongWord = 100;
    private const int LongestRun = 4;

    public static string Of(string word)
    {
        if (word.Length >= LongWord && CodePoints(word) >= LongWord)
            return "LONG";
        Span<char> shape = stackalloc char[word.Length];
        int length = 0, run = 0;
        var last = new Rune('\0');
        for (int i = 0; i < word.Length;)
        {
            Rune.DecodeFromUtf16(word.AsSpan(i), out Rune rune, out int units);
            Rune mark = Mark(word, i, rune);
            run = mark == last ? run + 1 : 1;
            last = mark;
            if (run <= LongestRun)
                length += mark == rune ? Copy(word.AsSpan(i, units), shape[length..]) : mark.EncodeToUtf16(shape[length..]);
            i += units;
        }

        return string.Intern(new string(shape[..length]));
    }

    private static int Copy(ReadOnlySpan<char> units, Span<char> target)
    {
        units.CopyTo(target);
        return units.Length;
    }

    private static Rune Mark(string word, int index, Rune rune)
    {
        if (Rune.IsLetter(rune))
            return new Rune(Rune.IsUpper(rune) ? 'X' : 'x');
        return CharUnicodeInfo.GetDigitValue(word, index) >= 0 ? new Rune('d') : rune;
    }

    private static int CodePoints(string word)
    {
        int count = 0;
        foreach (Rune _ in word.EnumerateRunes())
            count++;
        return count;
    }
}
