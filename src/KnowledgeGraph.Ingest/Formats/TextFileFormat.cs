using KnowledgeGraph.Ingest.Decoding;
using KnowledgeGraph.Ingest.Inputs;

namespace KnowledgeGraph.Ingest.Formats;

/// <summary><c>.txt</c>: the decoded text, untouched, is the article.</summary>
internal sealed class TextFileFormat(IngestLimits limits, ArticleAssembly assembly) : IArticleFormat
{
    public IEnumerable<IngestResult> Read(ArticleFile file)
    {
        DecodedText decoded = TextDecoder.Decode(FileBytes.Read(file.Path, limits.TextFile));
        if (decoded.Warning is not null)
            yield return new IngestNotice(file.Path, null, decoded.Warning);
        foreach (IngestResult result in assembly.Finish(new ArticleDraft(file.Id, decoded.Text), file.Path, line: null))
            yield return result;
    }
}
