using System.Globalization;
using System.Text;
using CsvHelper;
using KnowledgeGraph.Ingest.Decoding;
using KnowledgeGraph.Ingest.Inputs;

namespace KnowledgeGraph.Ingest.Formats;

/// <summary><c>.csv</c>: an article a row, the columns named as the JSON keys, in any order; separated by comma, semicolon or tab.</summary>
internal sealed class CsvFormat(IngestLimits limits, ArticleAssembly assembly) : IArticleFormat
{
    public IEnumerable<IngestResult> Read(ArticleFile file)
    {
        FileBytes.Check(file.Path);
        using FileStream stream = File.OpenRead(file.Path);
        (Encoding encoding, string? warning) = TextDecoder.EncodingOf(stream);
        stream.Position = 0;
        if (warning is not null)
            yield return new IngestNotice(file.Path, null, warning);
        using var reader = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true);
        using var rows = new CsvRows(reader, limits.Line);
        foreach (string column in (string[])[ArticleColumns.Id, ArticleColumns.Text])
        {
            if (!rows.Header.Contains(column, StringComparer.Ordinal))
                throw new UnreadableInputException($"the header has no column \"{column}\"");
        }
        bool any = false;
        while (rows.Next() is { } line)
        {
            any = true;
            if (rows.Fault is { } fault)
            {
                yield return new IngestRejection(file.Path, line, fault);
                continue;
            }
            ArticleDraft? draft = null;
            string? reason = null;
            try
            {
                draft = ArticleColumns.Draft(rows.Value);
            }
            catch (FormatException error)
            {
                reason = error.Message;
            }
            IEnumerable<IngestResult> results = draft is null ? [new IngestRejection(file.Path, line, reason!)] : assembly.Finish(draft, file.Path, line);
            foreach (IngestResult result in results)
                yield return result;
        }
        if (!any)
            yield return new IngestRejection(file.Path, null, "there is no article in it");
    }
}
