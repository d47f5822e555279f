using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Cli.Terminals;

/// <summary>Article text is hostile: nothing of it may steer the terminal or turn the reading direction.</summary>
internal static class SafeText
{
    /// <summary>The text on one line: white space becomes a space, control, format and lone surrogate characters become U+FFFD.</summary>
    public static string Line(string text)
    {
        if (!NeedsChange(text))
            return text;
        var safe = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                safe.Append(safe.Length > 0 && safe[^1] == ' ' ? "" : " ");
            else if (IsUnsafe(rune))
                safe.Append('\uFFFD');
            else
                safe.Append(rune);
        }
        return safe.ToString();
    }

    /// <summary>The text on one line, cut to a length with an ellipsis.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="length">Greatest number of UTF-16 code units, at least 2.</param>
    public static string Short(string text, int length)
    {
        string line = Line(text);
        if (line.Length <= length)
            return line;
        int cut = char.IsHighSurrogate(line[length - 2]) ? length - 2 : length - 1;
        return line[..cut].TrimEnd() + "…";
    }

    private static bool NeedsChange(string text)
    {
        bool space = false;
        foreach (char c in text)
        {
            if (c == ' ')
            {
                if (space)
                    return true;
                space = true;
                continue;
            }
            space = false;
            if (c < ' ' || (c > '~' && (char.IsSurrogate(c) || IsUnsafe(new Rune(c)) || char.IsWhiteSpace(c))))
                return true;
        }
        return false;
    }

    // Format characters hold the bidirectional controls; joiners inside words are harmless and needed by scripts.
    private static bool IsUnsafe(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        UnicodeCategory.Format => rune.Value is not (0x200c or 0x200d or 0x00ad),
        _ => false,
    };
}
