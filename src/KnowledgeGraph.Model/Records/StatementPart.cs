using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Model.Records;

/// <summary>A part of a statement that stands in one or more stretches of text: the cue, or the content.</summary>
/// <param name="Spans">In order, not overlapping.</param>
/// <param name="Text">The words of the spans joined by a space; null where only the place matters.</param>
public sealed record StatementPart(IReadOnlyList<TextSpan> Spans, string? Text = null);
