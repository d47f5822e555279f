namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Somebody who holds or reports a stance, at a place of the text.</summary>
/// <param name="Entity">Index of the entity in the article's directory; -1 for somebody whom the text only describes.</param>
/// <param name="Span">The words that refer to it here.</param>
/// <param name="Head">Head of these words.</param>
internal readonly record struct Holder(int Entity, WordSpan Span, int Head);
