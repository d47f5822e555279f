using KnowledgeGraph.Language.Embeddings;
using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Tables;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Pipeline.Building;

/// <summary>Resolution as this version ships it.</summary>
public sealed class ModelResolution : IGraphResolution
{
    // The vectors are read when they are first needed: readers that only compare digests do without.
    private readonly Lazy<GraphResolver> resolver = new(() => new GraphResolver(StaticEmbeddings.Load()));

    /// <inheritdoc/>
    public string Version => GraphResolver.Version;

    /// <inheritdoc/>
    public ResolvedGraph Resolve(IEnumerable<ArticleRecord> records, CorrectionSet corrections, AnalystTables tables, string digest) =>
        resolver.Value.Resolve(records, corrections, tables, digest);
}
