namespace KnowledgeGraph.Model.Graph;

/// <summary>A stretch of an article that proves an edge.</summary>
/// <param name="Id">16 hex digits of a hash of article id, span and what it proves.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="Start">First code unit, UTF-16.</param>
/// <param name="End">After the last code unit.</param>
/// <param name="Text">The words.</param>
/// <param name="Confidence">Probability that it proves the edge.</param>
public sealed record Evidence(string Id, string ArticleId, int Start, int End, string Text, double Confidence);
