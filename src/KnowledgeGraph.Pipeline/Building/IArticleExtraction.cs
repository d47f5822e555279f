using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Pipeline.Building;

/// <summary>The stage from an article to its record, safe to call from many threads.</summary>
public interface IArticleExtraction
{
    /// <summary>What the records carry: two records of one article with equal fingerprints are equal.</summary>
    string Fingerprint { get; }

    /// <summary>Extracts one article: a pure function of the article.</summary>
    ArticleRecord Extract(Article article);
}
