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
    /// <param name="digest"><see cref="GraphInputs.Digest"/> of the inputs, which the graph is to carry.</param>
    /// <returns>The graph, and what the analyst should know.</returns>
    ResolvedGraph Resolve(IEnumerable<ArticleRecord> records, CorrectionSet corrections, AnalystTables tables, string digest);
}
