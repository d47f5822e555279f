using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Ingest;

/// <summary>An article that was read.</summary>
/// <param name="Path">The file that holds it.</param>
/// <param name="Line">Its line there, or null.</param>
/// <param name="Article">The article.</param>
public sealed record IngestedArticle(string Path, int? Line, Article Article) : IngestResult(Path, Line);
