namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>What the rows of a batch do; the server counts what is new, but not what is changed.</summary>
internal enum RowsWritten
{
    /// <summary>New nodes or relationships.</summary>
    New,

    /// <summary>Nodes written anew.</summary>
    NodesChanged,

    /// <summary>Relationships written anew.</summary>
    RelationshipsChanged,
}
