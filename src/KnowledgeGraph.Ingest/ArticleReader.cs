using KnowledgeGraph.Ingest.Decoding;
using KnowledgeGraph.Ingest.Formats;
using KnowledgeGraph.Ingest.Inputs;

namespace KnowledgeGraph.Ingest;

/// <summary>
/// Reads articles from inputs as a command line names them: a file (<c>.txt</c>, <c>.html</c>, <c>.csv</c>, <c>.jsonl</c>, <c>.jsonl.gz</c>),
/// a folder with all below it, a glob, or <c>-</c> for JSON Lines on standard input. Results come one by one, in the order of the inputs and
/// inside a folder in ordinal order of paths; no more than one article is held at a time (and of each article its id, to find clashes).
/// </summary>
/// <param name="limits">Bounds on what is read; null for the usual ones.</param>
/// <param name="standardInput">What <c>-</c> reads; null where there is none.</param>
public sealed class ArticleReader(IngestLimits? limits = null, Stream? standardInput = null)
{
    /// <summary>The input that stands for standard input.</summary>
    public const string StandardInput = "-";

    private readonly IngestLimits _limits = limits ?? new IngestLimits();

    /// <summary>Version of what makes an article's text and furniture from a file; a part of the fingerprint of records.</summary>
    public static string Version => "ingest/1";

    /// <summary>Articles, rejections and remarks, as they are read.</summary>
    /// <param name="inputs">File, folder, glob or <c>-</c>.</param>
    public IEnumerable<IngestResult> Read(IEnumerable<string> inputs)
    {
        var assembly = new ArticleAssembly(_limits);
        var seen = new SeenArticles();
        return inputs.SelectMany(input => ReadInput(input, assembly)).Select(seen.Check);
    }

    private IEnumerable<IngestResult> ReadInput(string input, ArticleAssembly assembly)
    {
        var lines = new JsonLinesFormat(_limits, assembly);
        if (input == StandardInput)
        {
            return standardInput is null
                ? [new IngestRejection(input, null, "there is no standard input")]
                : Guarded(lines.Read(standardInput, StandardInput), StandardInput);
        }
        return InputFiles.Of(input).SelectMany(entry => entry.File is { } file
            ? Guarded(FormatOf(file.Kind, assembly, lines).Read(file), file.Path)
            : [entry.Remark!]);
    }

    private IArticleFormat FormatOf(FileKind kind, ArticleAssembly assembly, JsonLinesFormat lines) => kind switch
    {
        FileKind.Html => new HtmlFormat(_limits, assembly),
        FileKind.Csv => new CsvFormat(_limits, assembly),
        FileKind.JsonLines or FileKind.JsonLinesGzip => lines,
        _ => new TextFileFormat(_limits, assembly),
    };

    /// <summary>What a file fails with becomes a rejection, so that the next file is read.</summary>
    private static IEnumerable<IngestResult> Guarded(IEnumerable<IngestResult> results, string path)
    {
        using IEnumerator<IngestResult> enumerator = results.GetEnumerator();
        while (true)
        {
            IngestRejection? failure = null;
            try
            {
                if (!enumerator.MoveNext())
                    yield break;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or UnreadableInputException or BinaryContentException)
            {
                failure = new IngestRejection(path, null, error.Message);
            }
            yield return failure ?? enumerator.Current;
            if (failure is not null)
                yield break;
        }
    }
}
