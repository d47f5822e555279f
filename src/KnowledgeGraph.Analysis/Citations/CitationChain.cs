namespace KnowledgeGraph.Analysis.Citations;

/// <summary>A chain of citations from an article to a source that cites nobody further.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="SourceId">The first source: the last of the chain.</param>
/// <param name="Chain">Actor ids from whom the article cites to the first source.</param>
public sealed record CitationChain(string ArticleId, string SourceId, IReadOnlyList<string> Chain);
