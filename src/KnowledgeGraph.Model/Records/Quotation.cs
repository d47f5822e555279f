using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Model.Records;

/// <summary>A quotation of eight words or more, by which two articles that quote the same words are recognised.</summary>
/// <param name="Span">The words between the quotation marks.</param>
/// <param name="Hash">Hash of the normalised words (lower case, without punctuation): 16 hex digits.</param>
public sealed record Quotation(TextSpan Span, string Hash);
