using KnowledgeGraph.Language.Embeddings;
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
    private readonly ProposalResolver _proposals;

    /// <param name="embeddings">Vectors by which wordings of matters are compared.</param>
    public GraphResolver(StaticEmbeddings embeddings) => _proposals = new ProposalResolver(new MatterMatcher(embeddings));

    /// <summary>Version of the resolving code: a part of the graph's digest.</summary>
    public const string Version = "4";

    /// <summary>Resolves the records.</summary>
    /// <param name="records">One record an article; of several with one article id the ordinally least JSON is taken.</param>
    /// <param name="corrections">What the analyst corrected.</param>
    /// <param name="tables">The analyst's tables; null for none.</param>
    /// <param name="digest">The digest that the graph is to carry; null to compute it from the arguments and <see cref="Version"/>.</param>
    public ResolvedGraph Resolve(IEnumerable<ArticleRecord> records, CorrectionSet corrections, AnalystTables? tables = null, string? digest = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(corrections);
        tables ??= AnalystTables.None;
        var notes = new List<string>();
        var all = Distinct(records);
        digest ??= Digest(all, corrections, tables);
        var removed = corrections.Of(CorrectionKind.Remove).Select(c => c.Article!).ToHashSet(StringComparer.Ordinal);
        var kept = all.Where(r => !removed.Contains(r.Article.Id)).ToList();

        var actors = ActorResolver.Resolve(kept, corrections, tables, notes);
        var drafts = PositionReader.Read(kept, actors, corrections);
        var proposals = _proposals.Resolve(kept, actors, [.. drafts.Where(d => d.TargetActorId is null)], corrections, tables, notes);
        var stories = SameStories.Of(kept);
        var (positions, origins) = PositionNodes.Of(kept, drafts, d => proposals.IdOf(d.Id), actors, stories);
        var graph = GraphAssembly.Of(kept, digest, actors, proposals, drafts, positions, origins, stories);
        return new ResolvedGraph(graph, [.. notes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private static List<ArticleRecord> Distinct(IEnumerable<ArticleRecord> records) =>
    [
        .. records.GroupBy(r => r.Article.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Count() == 1 ? g.First() : g.OrderBy(ArticleRecordJson.Write, StringComparer.Ordinal).First()),
    ];

    private static string Digest(List<ArticleRecord> records, CorrectionSet corrections, AnalystTables tables)
    {
        var digests = records.AsParallel().AsOrdered().Select(r => KeyValuePair.Create(r.Article.Id, GraphInputs.RecordDigest(ArticleRecordJson.Write(r)))).ToList();
        return GraphInputs.Digest(digests, corrections.Digest, tables.Digest, Version);
    }
}
