namespace KnowledgeGraph.Ingest.Inputs;

/// <summary>What the name of a file says about it.</summary>
internal static class FileNames
{
    private static readonly (string Extension, FileKind Kind)[] Extensions =
    [
        (".jsonl.gz", FileKind.JsonLinesGzip),
        (".ndjson.gz", FileKind.JsonLinesGzip),
        (".jsonl", FileKind.JsonLines),
        (".ndjson", FileKind.JsonLines),
        (".csv", FileKind.Csv),
        (".html", FileKind.Html),
        (".htm", FileKind.Html),
        (".xhtml", FileKind.Html),
        (".txt", FileKind.Text),
    ];

    /// <summary>The kinds that are read, for messages.</summary>
    public const string Readable = ".txt, .html, .csv, .jsonl, .jsonl.gz";

    /// <summary>The kind of a file by its extension.</summary>
    public static FileKind KindOf(string path) => Match(path).Kind;

    /// <summary>The path without the extension by which its kind was told.</summary>
    public static string WithoutExtension(string path) => path[..^Match(path).Extension.Length];

    /// <summary>Whether a file of a readable kind holds something else than articles: the analyst's tables and corrections.</summary>
    public static bool HoldsNoArticles(string path)
    {
        string name = System.IO.Path.GetFileName(path);
        return name is "actors.csv" or "concepts.csv" || name.EndsWith(".corrections.jsonl", StringComparison.Ordinal);
    }

    private static (string Extension, FileKind Kind) Match(string path)
    {
        string name = System.IO.Path.GetFileName(path);
        foreach ((string extension, FileKind kind) in Extensions)
        {
            if (name.Length > extension.Length && name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return (extension, kind);
        }
        return ("", FileKind.Unknown);
    }
}
