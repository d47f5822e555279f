using KnowledgeGraph.Ingest;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Storage;

namespace KnowledgeGraph.Pipeline.Building;

/// <summary>
/// Articles in, graph out: the entry for .NET users. Any order of articles, any split into runs and any number of threads give the same graph;
/// a build that is cut at any moment goes on where it was.
/// </summary>
/// <param name="extraction">From an article to its record.</param>
/// <param name="resolution">From all records to the graph.</param>
public sealed class GraphBuilder(IArticleExtraction extraction, IGraphResolution resolution)
{
    /// <summary>Reads articles into a store and resolves the graph of all that the store holds then.</summary>
    /// <typeparam name="TStore">A store that keeps both layers.</typeparam>
    /// <param name="inputs">What ingest read: articles, and what could not be read.</param>
    /// <param name="store">Where records and graph go.</param>
    /// <param name="options">Threads, corrections, tables.</param>
    /// <param name="onProgress">Called after each article, in order of the input.</param>
    /// <param name="onRemark">Called for what could not be read and for notes, in order of the input.</param>
    /// <param name="stop">Ends the build between articles; what was put stays.</param>
    /// <exception cref="StoreException">The store cannot be reached, is busy or damaged.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public async Task<BuildReport> BuildAsync<TStore>(
        IEnumerable<IngestResult> inputs,
        TStore store,
        BuildOptions options,
        Action<BuildProgress>? onProgress = null,
        Action<IngestResult>? onRemark = null,
        CancellationToken stop = default)
        where TStore : IRecordStore, IGraphStore
    {
        var build = new RecordBuild(extraction, store, options, onProgress ?? (_ => { }));
        RecordBuildReport records = await build.RunAsync(inputs, onRemark ?? (_ => { }), stop).ConfigureAwait(false);
        StatementGraph graph = new GraphState(resolution).Current(store, store, options.Corrections, options.Tables, out IReadOnlyList<string>? notes);
        if (notes is not null)
            store.ReplaceGraph(graph);
        return new BuildReport(
            records.Added, records.Replaced, records.Unchanged, records.Removed, records.Words, records.Rejections, graph, notes is not null, notes ?? []);
    }
}
