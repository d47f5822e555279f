using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Tables;
using KnowledgeGraph.Resolution.Actors;
using KnowledgeGraph.Resolution.Origins;
using KnowledgeGraph.Resolution.Positions;
using KnowledgeGraph.Resolution.Proposals;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Makes the resolved graph: a pure function of the set of records, the set of corrections, the analyst's tables and this code. The order in which
/// records come, and the number of threads, play no role.
/// </summary>
public sealed class GraphResolver
{
    /// <summary>Version of the resolving code: a part of the graph's digest.</summary>
    public const string Version = "1";

    /// <summary>Resolves the records.</summary>
    /// <param name="records">One record an article; of several with one article id the ordinally least JSON is taken.</param>
    /// <param name="corrections">What the analyst corrected.</param>
    /// <param name="tables">The analyst's tables; null for none.</param>
    public ResolvedGraph Resolve(IEnumerable<ArticleRecord> records, CorrectionSet corrections, AnalystTables? tables = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(corrections);
        tables ??= AnalystTables.None;
        var notes = new List<string>();
        var (kept, digest) = Prepare(records, corrections, tables);

        var actors = ActorResolver.Resolve(kept, corrections, tables, notes);
        var drafts = PositionReader.Read(kept, actors, corrections);
        var proposals = ProposalResolver.Resolve(kept, [.. drafts.Where(d => d.TargetActorId is null)], corrections, tables, notes);
        var stories = SameStories.Of(kept);
        var (positions, origins) = PositionNodes.Of(kept, drafts, d => proposals.IdOf(d.Id), actors, stories);
        var graph = GraphAssembly.Of(kept, digest, actors, proposals, drafts, positions, origins, stories);
        return new ResolvedGraph(graph, [.. notes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private static (IReadOnlyList<ArticleRecord> Records, string Digest) Prepare(IEnumerable<ArticleRecord> records, CorrectionSet corrections, AnalystTables tables)
    {
        var removed = corrections.Of(CorrectionKind.Remove).Select(c => c.Article!).ToHashSet(StringComparer.Ordinal);
        var written = records.AsParallel().AsOrdered().Select(r => (Record: r, Json: ArticleRecordJson.Write(r))).ToList();
        var distinct = written.OrderBy(r => r.Record.Article.Id, StringComparer.Ordinal).ThenBy(r => r.Json, StringComparer.Ordinal).DistinctBy(r => r.Record.Article.Id, StringComparer.Ordinal).ToList();
        var digests = distinct.AsParallel().AsOrdered().Select(r => KeyValuePair.Create(r.Record.Article.Id, GraphInputs.RecordDigest(r.Json))).ToList();
        return ([.. distinct.Select(r => r.Record).Where(r => !removed.Contains(r.Article.Id))], GraphInputs.Digest(digests, corrections.Digest, tables.Digest, Version));
    }
}
