namespace KnowledgeGraph.Extraction.Scoring;

/// <summary>How well one part (source, cue or content) was found.</summary>
/// <param name="Exact">Spans with the gold first and last token.</param>
/// <param name="Begin">Spans with the gold first token.</param>
/// <param name="Tokens">Tokens of the part.</param>
/// <param name="Jaccard">Mean token Jaccard, in percent.</param>
public sealed record PartScores(Proportion Exact, Proportion Begin, Proportion Tokens, double Jaccard);
