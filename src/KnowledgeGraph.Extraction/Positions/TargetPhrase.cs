namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Words that say what a stance is on.</summary>
/// <param name="Head">Head of the phrase.</param>
/// <param name="Span">Its words, without marks and leading function words.</param>
/// <param name="Shape">How they were cut.</param>
internal readonly record struct TargetPhrase(int Head, WordSpan Span, TargetShape Shape);
