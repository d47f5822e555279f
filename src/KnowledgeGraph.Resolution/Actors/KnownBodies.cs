using KnowledgeGraph.Resolution.Tables;

namespace KnowledgeGraph.Resolution.Actors;

/// <summary>Media and international bodies that news names without explaining them; the tables are those of extraction, linked into this assembly.</summary>
internal static class KnownBodies
{
    private static readonly HashSet<string> Media = Keys("media");

    private static readonly HashSet<string> Bodies = Keys("bodies");

    // Words by which the names of outlets tell that they are some.
    private static readonly HashSet<string> MediaWords = new(StringComparer.Ordinal)
    {
        "news", "newspaper", "times", "post", "press", "wire", "agency", "herald", "gazette", "courier", "journal", "tribune", "telegraph", "ledger", "radio", "television", "tv",
        "broadcasting", "chronicle", "observer", "guardian", "sentinel", "mirror", "magazine", "daily", "weekly", "mail", "standard", "dispatch", "examiner", "bulletin", "newswire",
    };

    /// <summary>Whether the name is that of a known medium or body.</summary>
    /// <param name="key">See <see cref="NameKey.Of"/>.</param>
    public static bool IsBody(string key) => Media.Contains(key) || Bodies.Contains(key);

    /// <summary>Whether the name is that of a medium, known or by its words.</summary>
    /// <param name="key">See <see cref="NameKey.Of"/>.</param>
    public static bool IsMedium(string key) => Media.Contains(key) || key.Split(' ') is { Length: > 1 } words && words.Any(MediaWords.Contains);

    private static HashSet<string> Keys(string table) =>
        EmbeddedTable.Rows(table).SelectMany(r => r[1].Split(';').Prepend(r[0])).Where(n => n.Length > 1).Select(NameKey.Of).ToHashSet(StringComparer.Ordinal);
}
