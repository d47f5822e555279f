using System.IO.Compression;
using KnowledgeGraph.Ingest.Decoding;
using KnowledgeGraph.Ingest.Inputs;

namespace KnowledgeGraph.Ingest.Formats;

/// <summary><c>.jsonl</c> and <c>.jsonl.gz</c>: an article a line; a bad line is reported and the next one read.</summary>
internal sealed class JsonLinesFormat(IngestLimits limits, ArticleAssembly assembly) : IArticleFormat
{
    public IEnumerable<IngestResult> Read(ArticleFile file)
    {
        FileBytes.Check(file.Path);
        using FileStream raw = File.OpenRead(file.Path);
        using Stream stream = file.Kind == FileKind.JsonLinesGzip
            ? new BoundedExpansionStream(new GZipStream(raw, CompressionMode.Decompress), raw, limits.GzipRatio)
            : raw;
        foreach (IngestResult result in Read(stream, file.Path))
            yield return result;
    }

    /// <summary>Articles from an open stream, such as standard input.</summary>
    /// <param name="stream">UTF-8; a byte order mark is passed over.</param>
    /// <param name="name">How messages call it.</param>
    public IEnumerable<IngestResult> Read(Stream stream, string name)
    {
        var lines = new LineReader(stream, limits.Line);
        bool any = false;
        while (lines.Next())
        {
            any |= !lines.IsBlank;
            foreach (IngestResult result in Read(lines, name))
                yield return result;
        }
        // Damaged compressed data can end without a word.
        if (!any)
            yield return new IngestRejection(name, null, "there is no article in it");
    }

    private IEnumerable<IngestResult> Read(LineReader lines, string name)
    {
        if (lines.IsTooLong)
            return [new IngestRejection(name, lines.Number, $"the line is longer than {limits.Line >> 20} MiB")];
        if (lines.IsBlank)
            return [];
        try
        {
            DecodedText decoded = TextDecoder.Decode(lines.Bytes);
            ArticleDraft draft = ArticleLine.Read(decoded.Text, limits.JsonDepth);
            IEnumerable<IngestResult> results = assembly.Finish(draft, name, lines.Number);
            return decoded.Warning is null ? results : results.Prepend(new IngestNotice(name, lines.Number, decoded.Warning));
        }
        catch (Exception error) when (error is FormatException or BinaryContentException)
        {
            return [new IngestRejection(name, lines.Number, error.Message)];
        }
    }
}
