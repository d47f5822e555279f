using KnowledgeGraph.Ingest;

namespace KnowledgeGraph.Pipeline.Building;

/// <summary>What the first half of a build did; see <see cref="BuildReport"/>.</summary>
internal sealed record RecordBuildReport(int Added, int Replaced, int Unchanged, int Removed, long Words, IReadOnlyList<IngestRejection> Rejections);
