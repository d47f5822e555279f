using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Tables;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Pipeline.Building;

/// <summary>Resolution as this version ships it.</summary>
public sealed class ModelResolution : IGraphResolution
{
    private readonly GraphResolver resolver = new();

    /// <inheritdoc/>
    public string Version => GraphResolver.Version;

    /// <inheritdoc/>
    public ResolvedGraph Resolve(IEnumerable<ArticleRecord> records, CorrectionSet corrections, AnalystTables tables) => resolver.Resolve(records, corrections, tables);
}
