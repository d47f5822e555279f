namespace KnowledgeGraph.Resolution.Names;

/// <summary>The writing systems that name comparison tells apart.</summary>
internal enum WritingSystem
{
    /// <summary>Digits, marks, signs.</summary>
    None,
    Latin,
    Greek,
    Cyrillic,
    Georgian,
    Hebrew,
    Arabic,
    Devanagari,
    Khmer,
    Kana,
    Hangul,
    Han,

    /// <summary>Any other letter.</summary>
    Other,
}

/// <summary>Tells the writing system of letters by the blocks of the Unicode Standard.</summary>
internal static class WritingSystems
{
    public static WritingSystem Of(char c)
    {
        if (c < 0x80)
        {
            return char.IsAsciiLetter(c) ? WritingSystem.Latin : WritingSystem.None;
        }

        if (!char.IsLetter(c) && !char.IsSurrogate(c))
        {
            return WritingSystem.None;
        }

        return c switch
        {
            < '\u0250' or (>= '\u1E00' and < '\u1F00') or (>= '\uFF21' and < '\uFF5B') => WritingSystem.Latin,
            (>= '\u0370' and < '\u0400') or (>= '\u1F00' and < '\u2000') => WritingSystem.Greek,
            >= '\u0400' and < '\u0530' => WritingSystem.Cyrillic,
            >= '\u0590' and < '\u0600' => WritingSystem.Hebrew,
            (>= '\u0600' and < '\u0780') or (>= '\uFB50' and < '\uFE00') or (>= '\uFE70' and < '\uFEFF') => WritingSystem.Arabic,
            >= '\u0900' and < '\u0980' => WritingSystem.Devanagari,
            (>= '\u10A0' and < '\u1100') or (>= '\u1C90' and < '\u1CC0') => WritingSystem.Georgian,
            >= '\u1780' and < '\u1800' => WritingSystem.Khmer,
            >= '\u3040' and < '\u3100' => WritingSystem.Kana,
            (>= '\uAC00' and < '\uD7B0') or (>= '\u1100' and < '\u1200') => WritingSystem.Hangul,
            (>= '\u3400' and < '\uA000') or (>= '\uF900' and < '\uFB00') => WritingSystem.Han,
            _ => WritingSystem.Other,
        };
    }

    /// <summary>The writing systems of all letters, as a set of bits.</summary>
    public static int SetOf(string text)
    {
        var set = 0;
        foreach (var c in text)
        {
            var system = Of(c);
            if (system != WritingSystem.None)
            {
                set |= 1 << (int)system;
            }
        }

        return set;
    }

    public static bool Has(int set, WritingSystem system) => (set & (1 << (int)system)) != 0;
}
