using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Tables;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Pipeline.Building;

/// <summary>The stage from all records to the graph.</summary>
public interface IGraphResolution
{
    /// <summary>Version of the code and digests of its models: a part of the graph's digest.</summary>
    string Version { get; }

    /// <summary>Resolves the records: a pure function of its arguments, in which the order of records plays no role.</summary>
    /// <param name="records">Read once.</param>
    /// <param name="corrections">The analyst's corrections.</param>
    /// <param name="tables">The analyst's tables.</param>
    /// <returns>The graph, which carries <see cref="GraphInputs.Digest"/> of its inputs, and what the analyst should know.</returns>
    ResolvedGraph Resolve(IEnumerable<ArticleRecord> records, CorrectionSet corrections, AnalystTables tables);
}
