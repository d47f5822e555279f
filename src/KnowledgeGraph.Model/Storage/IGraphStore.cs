using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Model.Storage;

/// <summary>Where the resolved graph is kept.</summary>
public interface IGraphStore : IDisposable
{
    /// <summary>Puts the graph in the place of the one before, wholly or not at all.</summary>
    /// <exception cref="StoreException">The store cannot be reached, is busy or damaged.</exception>
    void ReplaceGraph(StatementGraph graph);

    /// <summary>The graph as it was last put; null when none was.</summary>
    /// <exception cref="StoreException">The store cannot be reached or is damaged.</exception>
    StatementGraph? ReadGraph();

    /// <summary>Digest of the graph as it was last put; null when none was.</summary>
    /// <exception cref="StoreException">The store cannot be reached or is damaged.</exception>
    string? ReadGraphDigest();
}
