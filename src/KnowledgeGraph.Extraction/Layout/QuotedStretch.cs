namespace KnowledgeGraph.Extraction.Layout;

/// <summary>Words between quotation marks in one paragraph.</summary>
/// <param name="Index">Its place among the article's quotations, from 0.</param>
/// <param name="Start">Index of the first token inside the marks.</param>
/// <param name="End">Index after the last token inside the marks.</param>
/// <param name="Paragraph">Index of the paragraph.</param>
/// <param name="Continues">Index of the quotation of an earlier paragraph that was left open and goes on here; -1 for none.</param>
public readonly record struct QuotedStretch(int Index, int Start, int End, int Paragraph, int Continues);
