using KnowledgeGraph.Language;

namespace KnowledgeGraph.Pipeline.Annotations;

/// <summary>Writes what the English pipeline sees in one article.</summary>
public interface IAnnotationWriter
{
    /// <summary>Writes one document, ended so that the next one can follow.</summary>
    /// <param name="articleId">The article's id.</param>
    /// <param name="document">Its annotation.</param>
    /// <param name="output">Where to; lines end in LF.</param>
    void Write(string articleId, Document document, TextWriter output);
}
