using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Storage;
using KnowledgeGraph.Pipeline.Building;
using KnowledgeGraph.Storage.Sqlite;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg import jsonl</c>: takes records that were extracted elsewhere into a store.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "records as 'kg extract' writes them; - for standard input" };
        var to = StoreOption.To();
        var corrections = new CorrectionsOption();
        var jsonl = new Command("jsonl", "article records, one a line") { file }.WithExamples(
            "import jsonl records.jsonl --to graph.db");
        to.AddTo(jsonl);
        corrections.AddTo(jsonl);
        jsonl.SetAction((parsed, stop) => Task.FromResult(Import(terminal, parsed.GetValue(file)!, to.Read(parsed), path => corrections.Read(parsed, path), stop)));
        var import = new Command("import", "takes in what other runs or machines made") { jsonl };
        return import;
    }

    private static int Import(Terminal terminal, string file, string path, Func<string, Model.Corrections.CorrectionSet> corrections, CancellationToken stop)
    {
        using TextReader reader = file == "-" ? new StreamReader(terminal.OpenInput()) : new StreamReader(file);
        using SqliteStore store = SqliteStore.Open(path);
        int number = 0, taken = 0, unchanged = 0, bad = 0;
        while (reader.ReadLine() is { } line)
        {
            stop.ThrowIfCancellationRequested();
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                _ = store.Put(ArticleRecordJson.Read(line)) == PutOutcome.Unchanged ? unchanged++ : taken++;
            }
            catch (FormatException error)
            {
                bad++;
                terminal.Error(string.Create(CultureInfo.InvariantCulture, $"{file}:{number}: {error.Message}; skipped"));
            }
        }
        StatementGraph graph = new GraphState(Stages.Resolution()).Current(store, store, corrections(path), store.ReadTables(), out IReadOnlyList<string>? notes);
        if (notes is not null)
            store.ReplaceGraph(graph);
        terminal.Note(string.Create(CultureInfo.InvariantCulture, $"{path}: {taken} records taken in, {unchanged} unchanged, {bad} bad lines."));
        return bad == 0 ? ExitCode.Done : ExitCode.SomeInputsUnreadable;
    }
}
