namespace KnowledgeGraph.Model.Graph;

/// <summary>The edge <c>SAME_STORY</c>: two articles whose texts are near-duplicates; stored once, the ordinally lesser id first.</summary>
/// <param name="ArticleId">One article.</param>
/// <param name="OtherId">The other.</param>
/// <param name="Score">Estimated share of common word 4-grams; 1 for equal texts.</param>
public sealed record SameStoryEdge(string ArticleId, string OtherId, double Score);
