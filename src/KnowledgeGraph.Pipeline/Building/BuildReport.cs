using KnowledgeGraph.Ingest;
using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Pipeline.Building;

/// <summary>What a build did.</summary>
/// <param name="Added">Articles that were new.</param>
/// <param name="Replaced">Articles whose text, metadata or extraction changed.</param>
/// <param name="Unchanged">Articles that were there already.</param>
/// <param name="Removed">Articles taken out: by a correction, or by <see cref="BuildOptions.Sync"/>.</param>
/// <param name="Words">Words of all articles read.</param>
/// <param name="Rejections">What could not be read.</param>
/// <param name="Graph">The resolved graph, as it is stored now.</param>
/// <param name="IsGraphNew">Whether the graph had to be resolved anew.</param>
/// <param name="Notes">What resolving found that the analyst should know: corrections that contradict one another, members that nobody bears.</param>
public sealed record BuildReport(
    int Added,
    int Replaced,
    int Unchanged,
    int Removed,
    long Words,
    IReadOnlyList<IngestRejection> Rejections,
    StatementGraph Graph,
    bool IsGraphNew,
    IReadOnlyList<string> Notes);
