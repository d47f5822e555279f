using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Pipeline.Building;
using KnowledgeGraph.Pipeline.Lookup;
using KnowledgeGraph.Storage.Sqlite;

namespace KnowledgeGraph.Cli.Stores;

/// <summary>The graph of a store, as the records and corrections of now give it.</summary>
internal sealed class StoredGraph
{
    private StoredGraph(GraphIndex index) => Index = index;

    public GraphIndex Index { get; }

    /// <summary>Reads a store's graph. Where it is stale (a build was cut, corrections were written) it is resolved first, in memory.</summary>
    /// <exception cref="Model.Storage.StoreException">The store is not there, cannot be read, or is of a newer version.</exception>
    public static StoredGraph Open(string store, CorrectionSet corrections, Terminal terminal)
    {
        if (StoreOption.IsServer(store))
            throw new UsageException($"{store}: this command reads the local store that was pushed to the server; name its file");
        using SqliteStore opened = SqliteStore.OpenReadOnly(store);
        StatementGraph graph = new GraphState(Stages.Resolution()).Current(opened, opened, corrections, opened.ReadTables(), out IReadOnlyList<string>? notes);
        if (notes is not null)
            terminal.Note("The stored graph does not fit its records and corrections (a build was cut, or corrections are new): resolving first. 'kg build' or 'kg import' stores it.");
        return new StoredGraph(new GraphIndex(graph));
    }
}
