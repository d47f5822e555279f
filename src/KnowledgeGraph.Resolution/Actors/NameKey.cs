using AnyAscii;
using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution.Actors;

/// <summary>The form of a name by which nodes are found: lower case, Latin letters without diacritics, no apostrophes, single blanks.</summary>
public static class NameKey
{
    /// <summary>The key of any name, description or wording; empty when the text has no letter or digit.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = NameParser.Words(NameFolding.ToLatin(NameFolding.Fold(name)), person: false);
        return string.Join(' ', words.Count > 1 && words[0] == "the" ? words.Skip(1) : words);
    }

    /// <summary>A name as a part of an id: ASCII letters and digits with hyphens between; <c>x</c> when nothing is left.</summary>
    /// <param name="name">Any text.</param>
    /// <param name="maxLength">Longest slug; it is cut at a hyphen.</param>
    public static string Slug(string name, int maxLength = 60)
    {
        var ascii = Of(name).Transliterate();
        var slug = string.Join('-', ascii.Split(c => !char.IsAsciiLetterOrDigit(c)));
        if (slug.Length > maxLength)
        {
            var cut = slug.LastIndexOf('-', maxLength);
            slug = slug[..(cut > 0 ? cut : maxLength)];
        }

        return slug.Length == 0 ? "x" : slug;
    }

    private static List<string> Split(this string text, Func<char, bool> isSeparator)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || isSeparator(text[i]))
            {
                if (i > start)
                {
                    parts.Add(text[start..i]);
                }

                start = i + 1;
            }
        }

        return parts;
    }
}
