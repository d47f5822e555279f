using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Language.Tests.Tokenization;

/// <summary>
/// Translates the tokenizer's patterns from Python's syntax to .NET's, where a character class cannot hold code points above
/// U+FFFF and the word class has combining marks. Throws on whatever it does not know.
/// </summary>
internal sealed class PatternTranslator
{
    private readonly string _pattern;
    private readonly StringBuilder _result = new();
    private int _at;

    private PatternTranslator(string pattern) => _pattern = pattern;

    public static string Translate(string pattern)
    {
        var translator = new PatternTranslator(pattern.StartsWith("(?u)", StringComparison.Ordinal) ? pattern[4..] : pattern);
        while (translator._at < translator._pattern.Length)
            translator.TranslateOne();
        return translator._result.ToString();
    }

    private void TranslateOne()
    {
        char c = _pattern[_at];
        if (c == '[')
        {
            TranslateClass();
        }
        else if (c == '\\' && _pattern[_at + 1] is 'w' or 'd')
        {
            var ranges = new List<(int, int)>();
            string named = AddNamed(_pattern[_at + 1], ranges);
            _at += 2;
            Write(ranges, named);
        }
        else if (c == '\\' && _pattern[_at + 1] is not ('u' or 'U'))
        {
            if (char.IsAsciiLetterOrDigit(_pattern[_at + 1]) && _pattern[_at + 1] is not 'S')
                throw new FormatException($"\\{_pattern[_at + 1]}");
            _result.Append(c).Append(_pattern[_at + 1]);
            _at += 2;
        }
        else if (c < 128 && c != '\\')
        {
            _result.Append(c);
            _at++;
        }
        else
        {
            int codePoint = ReadCodePoint();
            string units = string.Concat(char.ConvertFromUtf32(codePoint).Select(Escape));
            _result.Append(codePoint > 0xFFFF ? $"(?:{units})" : units);
        }
    }

    private void TranslateClass()
    {
        var ranges = new List<(int Low, int High)>();
        var named = new StringBuilder();
        _at++;
        if (_pattern[_at] == '^')
            throw new FormatException("negated class");
        while (_pattern[_at] != ']')
        {
            if (_pattern[_at] == '\\' && _pattern[_at + 1] is 'w' or 'd')
            {
                named.Append(AddNamed(_pattern[_at + 1], ranges));
                _at += 2;
                continue;
            }

            int low = ReadCodePoint(), high = low;
            if (_pattern[_at] == '-' && _pattern[_at + 1] != ']')
            {
                _at++;
                high = ReadCodePoint();
            }

            ranges.Add((low, high));
        }

        _at++;
        Write(ranges, named.ToString());
    }

    /// <summary>The part of a named class that .NET can name; what lies above U+FFFF is added to the ranges.</summary>
    private static string AddNamed(char name, List<(int Low, int High)> ranges)
    {
        int start = -1;
        for (int c = 0x10000; c <= 0x110000; c++)
        {
            bool inside = c < 0x110000 && IsNamed(name, CharUnicodeInfo.GetUnicodeCategory(c));
            if (inside && start < 0)
                start = c;
            if (!inside && start >= 0)
            {
                ranges.Add((start, c - 1));
                start = -1;
            }
        }

        return name == 'w' ? @"\p{L}\p{N}_" : @"\d";
    }

    private static bool IsNamed(char name, UnicodeCategory category) => category is UnicodeCategory.DecimalDigitNumber
        || (name == 'w' && category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber);

    private int ReadCodePoint()
    {
        if (_pattern[_at] == '\\')
        {
            int digits = _pattern[_at + 1] switch { 'u' => 4, 'U' => 8, _ => 0 };
            if (digits == 0 && char.IsAsciiLetterOrDigit(_pattern[_at + 1]))
                throw new FormatException($"\\{_pattern[_at + 1]} in a class");
            int value = digits == 0 ? _pattern[_at + 1] : int.Parse(_pattern.AsSpan(_at + 2, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            _at += 2 + digits;
            return value;
        }

        int codePoint = char.ConvertToUtf32(_pattern, _at);
        _at += codePoint > 0xFFFF ? 2 : 1;
        return codePoint;
    }

    private void Write(List<(int Low, int High)> ranges, string named)
    {
        var plain = new StringBuilder(named);
        var pairs = new SortedDictionary<int, List<(int Low, int High)>>();
        foreach ((int low, int high) in ranges)
        {
            WriteRange(plain, low, Math.Min(high, 0xD7FF));
            WriteRange(plain, Math.Max(low, 0xE000), Math.Min(high, 0xFFFF));
            for (int c = Math.Max(low, 0x10000); c <= high; c = (c | 0x3FF) + 1)
                Units(pairs, c).Add((0xDC00 + (c & 0x3FF), 0xDC00 + (Math.Min(high, c | 0x3FF) & 0x3FF)));
        }

        if (pairs.Count == 0)
        {
            _result.Append('[').Append(plain).Append(']');
            return;
        }

        _result.Append("(?:[").Append(plain).Append(']');
        foreach ((int high, List<(int Low, int High)> lows) in pairs)
        {
            var units = new StringBuilder();
            foreach ((int first, int last) in lows)
                WriteRange(units, first, last);
            _result.Append('|').Append(Escape((char)high)).Append('[').Append(units).Append(']');
        }

        _result.Append(')');
    }

    private static List<(int Low, int High)> Units(SortedDictionary<int, List<(int Low, int High)>> pairs, int codePoint)
    {
        int high = 0xD800 + ((codePoint - 0x10000) >> 10);
        if (!pairs.TryGetValue(high, out List<(int Low, int High)>? lows))
            pairs[high] = lows = [];
        return lows;
    }

    private static void WriteRange(StringBuilder target, int low, int high)
    {
        if (low > high)
            return;
        target.Append(Escape((char)low));
        if (high > low)
            target.Append('-').Append(Escape((char)high));
    }

    private static string Escape(char c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
