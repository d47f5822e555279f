using KnowledgeGraph.Ingest.Inputs;

namespace KnowledgeGraph.Ingest.Formats;

/// <summary>A kind of file as a source of articles.</summary>
internal interface IArticleFormat
{
    /// <summary>The articles, rejections and remarks of a file, in its order, read as they are asked for.</summary>
    /// <exception cref="UnreadableInputException">The rest of the file cannot be read.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    IEnumerable<IngestResult> Read(ArticleFile file);
}
