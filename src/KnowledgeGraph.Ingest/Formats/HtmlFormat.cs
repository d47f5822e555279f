using KnowledgeGraph.Ingest.Decoding;
using KnowledgeGraph.Ingest.Html;
using KnowledgeGraph.Ingest.Inputs;

namespace KnowledgeGraph.Ingest.Formats;

/// <summary><c>.html</c>: the page's main text and what its head says of it. Nothing is loaded, no script runs.</summary>
internal sealed class HtmlFormat(IngestLimits limits, ArticleAssembly assembly) : IArticleFormat
{
    public IEnumerable<IngestResult> Read(ArticleFile file)
    {
        byte[] bytes = FileBytes.Read(file.Path, limits.HtmlFile);
        DecodedText decoded = TextDecoder.Decode(bytes, Charsets.DeclaredIn(bytes));
        if (decoded.Warning is not null)
            yield return new IngestNotice(file.Path, null, decoded.Warning);
        ArticleDraft draft = new HtmlPage(limits).Read(decoded.Text, file.Id);
        foreach (IngestResult result in assembly.Finish(draft, file.Path, line: null))
            yield return result;
    }
}
