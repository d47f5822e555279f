using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Storage;
using KnowledgeGraph.Model.Tables;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Pipeline.Building;

/// <summary>The second half of a build, and what every reader does first: the graph that fits the records, corrections and tables as they are now.</summary>
public sealed class GraphState(IGraphResolution resolution)
{
    /// <summary>The digest of the graph that these inputs give.</summary>
    public string DigestOf(IRecordStore records, CorrectionSet corrections, AnalystTables tables) => GraphInputs.Digest(
        records.ListRecords().Select(r => KeyValuePair.Create(r.ArticleId, r.Digest)), corrections.Digest, tables.Digest, resolution.Version);

    /// <summary>The graph of the inputs: as stored when its digest fits, else resolved now.</summary>
    /// <param name="records">Where the records are.</param>
    /// <param name="stored">Where the graph is.</param>
    /// <param name="corrections">The analyst's corrections.</param>
    /// <param name="tables">The analyst's tables.</param>
    /// <param name="notes">When it had to be resolved: what the analyst should know; null when it was stored already. The caller decides whether to store it.</param>
    public StatementGraph Current(
        IRecordStore records, IGraphStore stored, CorrectionSet corrections, AnalystTables tables, out IReadOnlyList<string>? notes)
    {
        string digest = DigestOf(records, corrections, tables);
        if (string.Equals(stored.ReadGraphDigest(), digest, StringComparison.Ordinal) && stored.ReadGraph() is { } graph)
        {
            notes = null;
            return graph;
        }
        ResolvedGraph resolved = resolution.Resolve(records.ReadRecords(), corrections, tables, digest);
        notes = resolved.Notes;
        return resolved.Graph;
    }
}
