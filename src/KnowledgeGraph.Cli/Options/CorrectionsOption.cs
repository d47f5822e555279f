using System.CommandLine;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.Tables;
using KnowledgeGraph.Model.Corrections;

namespace KnowledgeGraph.Cli.Options;

/// <summary><c>--corrections FILE</c>: the analyst's corrections; without it the file beside the store, if there is one.</summary>
internal sealed class CorrectionsOption
{
    private readonly Option<string?> option = new("--corrections") { Description = "the analyst's corrections (default: STORE's name with .corrections.jsonl, where it exists)", HelpName = "FILE" };

    public void AddTo(Command command) => command.Add(option);

    /// <summary>The file that holds the corrections of a store, whether or not it exists.</summary>
    public string PathFor(ParseResult parsed, string store) => parsed.GetValue(option) ?? Path.ChangeExtension(store, ".corrections.jsonl");

    /// <summary>The corrections.</summary>
    /// <exception cref="UsageException">A named file is not there, or a line is no correction: a graph without an analyst's correction would be wrong silently.</exception>
    public CorrectionSet Read(ParseResult parsed, string store)
    {
        string path = PathFor(parsed, store);
        if (!File.Exists(path))
        {
            return parsed.GetValue(option) is null
                ? CorrectionSet.Empty
                : throw new UsageException($"{path}: there is no such corrections file");
        }
        (CorrectionSet corrections, IReadOnlyList<IngestRejection> errors) = CorrectionFile.Read(path);
        return errors.Count == 0
            ? corrections
            : throw new UsageException(string.Join('\n', errors.Select(e => $"{e.Where}: {e.Reason}")));
    }
}
