using System.CommandLine;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Ingest;

namespace KnowledgeGraph.Cli.Options;

/// <summary><c>INPUT…</c>: files, folders, globs, or <c>-</c> for JSON Lines on standard input.</summary>
internal sealed class InputArguments
{
    private readonly Argument<string[]> inputs = new("INPUT")
    {
        Description = "file (.txt, .html, .csv, .jsonl, .jsonl.gz), folder, glob, or - for JSON Lines on standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    public void AddTo(Command command) => command.Add(inputs);

    /// <summary>What the inputs hold, read one by one as they are asked for.</summary>
    public IEnumerable<IngestResult> Read(ParseResult parsed, Terminal terminal)
    {
        string[] named = parsed.GetValue(inputs)!;
        Stream? standardInput = named.Contains(ArticleReader.StandardInput, StringComparer.Ordinal) ? terminal.OpenInput() : null;
        return new ArticleReader(standardInput: standardInput).Read(named);
    }
}
