namespace KnowledgeGraph.Ingest.Inputs;

/// <summary>What a file holds, by its name.</summary>
internal enum FileKind
{
    /// <summary>Not a kind that is read.</summary>
    Unknown,

    /// <summary><c>.txt</c>: one article.</summary>
    Text,

    /// <summary><c>.html</c>, <c>.htm</c>, <c>.xhtml</c>: one page.</summary>
    Html,

    /// <summary><c>.csv</c>: an article a row.</summary>
    Csv,

    /// <summary><c>.jsonl</c>, <c>.ndjson</c>: an article a line.</summary>
    JsonLines,

    /// <summary><c>.jsonl.gz</c>: the same, compressed.</summary>
    JsonLinesGzip,
}
