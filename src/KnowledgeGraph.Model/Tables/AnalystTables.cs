namespace KnowledgeGraph.Model.Tables;

/// <summary>The analyst's own tables, which make ids and attributes firm.</summary>
/// <param name="Actors">Rows of <c>actors.csv</c>.</param>
/// <param name="Concepts">Rows of <c>concepts.csv</c>.</param>
/// <param name="Digest">Digest of both files; empty when there are none.</param>
public sealed record AnalystTables(IReadOnlyList<ActorRow> Actors, IReadOnlyList<ConceptRow> Concepts, string Digest)
{
    /// <summary>No tables.</summary>
    public static readonly AnalystTables None = new([], [], "");
}
