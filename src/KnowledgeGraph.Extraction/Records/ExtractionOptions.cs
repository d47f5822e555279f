namespace KnowledgeGraph.Extraction.Records;

/// <summary>What can be chosen about the extraction; part of the record's fingerprint where it changes the record.</summary>
public sealed record ExtractionOptions
{
    /// <summary>Whether the record carries the article's text.</summary>
    public bool WithText { get; init; }

    /// <summary>Version of what made the texts and marked their furniture; empty when that is not known.</summary>
    public string Reader { get; init; } = "";
}
