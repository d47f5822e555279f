using System.Globalization;
using System.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Compares the written forms of names.</summary>
internal static class NameForms
{
    /// <summary>A form without leading article, final possessive, doubled space, and a bracket that does not close.</summary>
    public static string Core(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.LastIndexOf('(') is var open and > 0 && !text[open..].Contains(')'))
            text = text[..open].TrimEnd();
        if (text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal) || text.EndsWith("ʼs", StringComparison.Ordinal))
            text = text[..^2];
        text = text.TrimEnd("'’ʼ");
        if (text.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            text = text[4..].TrimStart();
        return text.ContainsAny('\n', '\t') || text.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : text.ToString();
    }

    /// <summary>Lower case without accents.</summary>
    public static string Plain(string text)
    {
        string lower = text.ToLowerInvariant();
        if (Ascii.IsValid(lower))
            return lower;
        var plain = new StringBuilder(lower.Length);
        foreach (char c in lower.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(c);
        }
        return plain.ToString();
    }

    /// <summary>The words of a person's name, suffixes such as Jr. left out.</summary>
    public static string[] PersonWords(string core)
    {
        string[] words = core.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Where(w => w.ToLowerInvariant() is not ("jr" or "jr." or "sr" or "sr." or "ii" or "iii" or "iv"))];
    }

    /// <summary>Whether the words are a family name only: one word, or particles before one.</summary>
    public static bool IsBare(string[] words)
    {
        for (int i = 0; i < words.Length - 1; i++)
        {
            if (!WordTable.Of(words[i].ToLowerInvariant()).Has(WordClasses.Particle))
                return false;
        }
        return true;
    }

    /// <summary>Whether two first names can be one person's: equal, an initial, the same beginning, or short form and long form.</summary>
    public static bool AreFirstNamesCompatible(string left, string right)
    {
        string a = Plain(left).TrimEnd('.'), b = Plain(right).TrimEnd('.');
        if (a.Length == 0 || b.Length == 0)
            return false;
        return a == b
            || (a[0] == b[0] && (a.Length == 1 || b.Length == 1))
            || (a.Length >= 3 && b.Length >= 3 && a.AsSpan(0, 3).SequenceEqual(b.AsSpan(0, 3)))
            || WordTable.AreNicknames(a, b);
    }

    /// <summary>The initials of the capitalised words.</summary>
    public static string Initials(string core)
    {
        var initials = new StringBuilder();
        bool atStart = true;
        foreach (char c in core)
        {
            if (atStart && char.IsUpper(c))
                initials.Append(c);
            atStart = c is ' ' or '-';
        }
        return initials.ToString();
    }

    /// <summary>Whether a form is an abbreviation by initials: two to seven characters, at least two capitals.</summary>
    public static bool IsAbbreviation(string core)
    {
        int capitals = 0;
        foreach (char c in core)
        {
            if (!char.IsLetter(c) && c is not ('.' or '&'))
                return false;
            capitals += char.IsUpper(c) ? 1 : 0;
        }
        return core.Length is >= 2 and <= 7 && capitals >= 2;
    }

    /// <summary>The text of a stretch of tokens on one line.</summary>
    public static string Text(Document document, int start, int end) =>
        Core(document.Text.AsSpan(document[start].Start, document[end - 1].End - document[start].Start));
}
