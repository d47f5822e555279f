using System.Globalization;

namespace KnowledgeGraph.Resolution.Names;

/// <summary>Numbers in the names of organisations: words, ordinals and roman numerals become digits.</summary>
internal static class NameNumbers
{
    private static readonly string[] Romans =
        ["ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv"];

    /// <summary>Whether the word is a number in digits.</summary>
    public static bool IsNumber(string word) => word.Length > 0 && word.All(char.IsAsciiDigit);

    /// <summary>The words with numbers in digits.</summary>
    public static List<string> ToDigits(List<string> words)
    {
        var result = new List<string>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (NameTables.TryNumber(word, out var value))
            {
                if (value is >= 20 and < 100 && i + 1 < words.Count && NameTables.TryNumber(words[i + 1], out var unit) && unit < 10)
                {
                    value += unit;
                    i++;
                }

                result.Add(value.ToString(CultureInfo.InvariantCulture));
            }
            else if (IsOrdinal(word))
            {
                result.Add(word[..^2]);
            }
            else if (i > 0 && RomanValue(word) is > 0 and var roman && (word.Length > 1 || words.Count > 2))
            {
                result.Add(roman.ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                result.Add(word);
            }
        }

        return result;
    }

    private static bool IsOrdinal(string word) =>
        word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" && IsNumber(word[..^2]);

    private static int RomanValue(string word) => word == "i" ? 1 : Array.IndexOf(Romans, word) is >= 0 and var index ? index + 2 : 0;
}
