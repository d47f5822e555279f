namespace KnowledgeGraph.Export;

/// <summary>Which part of the graph an export holds.</summary>
public enum ExportProfile
{
    /// <summary>Actors and proposals with one edge per (source, relation, target): what analyses and pictures want.</summary>
    Summary,

    /// <summary>Actors alone, with what runs between them.</summary>
    Actors,

    /// <summary>Everything: the summary, and articles, statements and positions with their evidence.</summary>
    Full,
}
