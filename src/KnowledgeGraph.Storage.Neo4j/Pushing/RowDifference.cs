namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>How a row of the graph stands to the database.</summary>
internal enum RowDifference
{
    /// <summary>The database has it as it is.</summary>
    Equal,

    /// <summary>The database has it otherwise.</summary>
    Changed,

    /// <summary>The database does not have it.</summary>
    New,
}
