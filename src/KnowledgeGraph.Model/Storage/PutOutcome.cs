namespace KnowledgeGraph.Model.Storage;

/// <summary>What taking a record into a store did.</summary>
public enum PutOutcome
{
    /// <summary>The article was not there.</summary>
    Added,

    /// <summary>The article was there with another text, other metadata or another fingerprint.</summary>
    Replaced,

    /// <summary>The same record was there.</summary>
    Unchanged,
}
