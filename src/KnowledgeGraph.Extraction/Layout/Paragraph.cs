namespace KnowledgeGraph.Extraction.Layout;

/// <summary>A paragraph of an article: the tokens between two line breaks.</summary>
/// <param name="Start">Index of the first token.</param>
/// <param name="End">Index after the last token; the white-space token with the line break is the last one.</param>
/// <param name="IsHeadline">Whether it is a heading: short, without a final stop, most longer words capitalised.</param>
/// <param name="Turn">Who speaks in it, when the article is an interview.</param>
public readonly record struct Paragraph(int Start, int End, bool IsHeadline, Turn Turn);
