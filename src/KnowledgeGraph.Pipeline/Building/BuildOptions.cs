using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Tables;

namespace KnowledgeGraph.Pipeline.Building;

/// <summary>How a graph is built.</summary>
public sealed record BuildOptions
{
    /// <summary>How many articles are extracted at once, at least 1. It changes the time, never the graph.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether articles that the input no longer has go out of the store.</summary>
    public bool Sync { get; init; }

    /// <summary>The analyst's corrections.</summary>
    public CorrectionSet Corrections { get; init; } = CorrectionSet.Empty;

    /// <summary>The analyst's tables.</summary>
    public AnalystTables Tables { get; init; } = AnalystTables.None;
}
