namespace KnowledgeGraph.Ingest;

/// <summary>Bounds on what is read, so that no input, however made, takes more memory than it is worth. Sizes are in bytes unless said otherwise.</summary>
public sealed record IngestLimits
{
    /// <summary>Largest text file.</summary>
    public long TextFile { get; init; } = 16L << 20;

    /// <summary>Largest HTML page.</summary>
    public long HtmlFile { get; init; } = 16L << 20;

    /// <summary>Longest line of a JSON Lines file, longest record of a CSV file.</summary>
    public int Line { get; init; } = 16 << 20;

    /// <summary>Longest article text, in UTF-16 code units.</summary>
    public int ArticleText { get; init; } = 4 << 20;

    /// <summary>Depth of nested JSON values.</summary>
    public int JsonDepth { get; init; } = 32;

    /// <summary>Depth of nested HTML elements.</summary>
    public int HtmlDepth { get; init; } = 256;

    /// <summary>Number of HTML elements of one page.</summary>
    public int HtmlElements { get; init; } = 100_000;

    /// <summary>How many times larger than its compressed form a gzip file may be; beyond the first 64 MiB a larger ratio is taken for an attack.</summary>
    public int GzipRatio { get; init; } = 200;
}
