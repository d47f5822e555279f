using KnowledgeGraph.Ingest;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Pipeline.Building;

/// <summary>Extraction as a build and <c>kg extract</c> run it: an article that breaks it is reported, and the others go on.</summary>
public static class ArticleExtractionExtensions
{
    /// <summary>The record of an article, or why there is none.</summary>
    /// <param name="extraction">From an article to its record.</param>
    /// <param name="input">The article and where it was read.</param>
    /// <returns>The record and null, or null and a rejection that names the article's place and what went wrong.</returns>
    public static (ArticleRecord? Record, IngestRejection? Rejection) TryExtract(this IArticleExtraction extraction, IngestedArticle input)
    {
        ArgumentNullException.ThrowIfNull(extraction);
        ArgumentNullException.ThrowIfNull(input);
        try
        {
            return (extraction.Extract(input.Article), null);
        }
        // One article in ten thousand that meets a defect must not cost the other 9,999; memory that is gone is gone for all of them.
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return (null, new IngestRejection(input.Path, input.Line, $"no record could be made of it ({error.GetType().Name}: {error.Message}); this is a defect of the program, please report it"));
        }
    }
}
