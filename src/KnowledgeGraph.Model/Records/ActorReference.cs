using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Model.Records;

/// <summary>A reference to an entity at a place in the text: a source, a holder, the cited one.</summary>
/// <param name="Entity">Id of the entity in the record; null when it could not be told who it is.</param>
/// <param name="Spans">The words that refer to it here; empty when the text has none.</param>
public sealed record ActorReference(string? Entity, IReadOnlyList<TextSpan> Spans);
