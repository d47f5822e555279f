namespace KnowledgeGraph.Pipeline.Verification;

/// <summary>The checks of <c>kg verify</c>.</summary>
public enum VerificationCheck
{
    /// <summary>The graph was made from the records, corrections and tables that are there now.</summary>
    Digest,

    /// <summary>Records hold together: references inside a record, its counts, its fields.</summary>
    Record,

    /// <summary>SHA-256, number of words and signature are those of the article's text, where the text is at hand.</summary>
    Text,

    /// <summary>Stored quotations, contents and evidence are the words of their spans.</summary>
    Quotation,

    /// <summary>Holder, cue and target stand inside the evidence, and all spans inside the text.</summary>
    Span,

    /// <summary>Every node and edge of the graph stands in a record, and every article of the records in the graph.</summary>
    Agreement,

    /// <summary>Everything that a node or an edge refers to is there.</summary>
    Reference,

    /// <summary>Lists are in ordinal order of ids, and no id stands twice.</summary>
    Order,

    /// <summary>Summaries and citations equal a fresh aggregation of what they sum up.</summary>
    Summary,

    /// <summary>What only the store itself can tell: pages, keys, search index.</summary>
    Store,
}
