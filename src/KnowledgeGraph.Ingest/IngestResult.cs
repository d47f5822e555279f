namespace KnowledgeGraph.Ingest;

/// <summary>One outcome of reading: an article, something that could not be read, or a remark.</summary>
/// <param name="Path">The file, as the input named it; <c>-</c> for standard input.</param>
/// <param name="Line">The line in that file, from 1, where a file holds several articles; else null.</param>
public abstract record IngestResult(string Path, int? Line)
{
    /// <summary>Path and line as messages show them: <c>news.jsonl:12</c>.</summary>
    public string Where => Place(Path, Line);

    /// <summary>A path and a line as messages show them.</summary>
    internal static string Place(string path, int? line) =>
        line is null ? path : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}:{line}");
}
