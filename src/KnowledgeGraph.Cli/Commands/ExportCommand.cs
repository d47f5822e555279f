using System.CommandLine;
using System.Text;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Export;
using KnowledgeGraph.Export.Records;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Pipeline.Filtering;
using KnowledgeGraph.Storage.Sqlite;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg export FORMAT</c>: one subcommand a format.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var export = new Command("export", "writes the graph for other programs").WithExamples(
            "export graphml --out graph.graphml",
            "export json --all > graph.json",
            "export jsonl --out records.jsonl");
        foreach (IGraphExport format in GraphExports.All)
            export.Add(OfGraph(terminal, format));
        export.Add(OfRecords(terminal));
        export.Add(ImportFilesExport.Create(terminal));
        return export;
    }

    private static Command OfGraph(Terminal terminal, IGraphExport format)
    {
        var reading = new ReadingOptions(withJson: false);
        var output = new OutputOption();
        var profile = new Option<string?>("--profile") { Description = "which picture of the graph to write" };
        var command = new Command(format.Name, format.Description);
        reading.AddTo(command);
        output.AddTo(command);
        if (format.Profiles.Count > 0)
        {
            profile.AcceptOnlyFromAmong([.. format.Profiles.Select(ProfileName)]);
            command.Add(profile);
        }
        command.SetAction(parsed =>
        {
            StoredGraph stored = reading.Open(parsed, terminal);
            StatementGraph graph = FilteredGraph.Of(stored.Index.Graph, reading.Filter(parsed, stored.Index, everythingByDefault: true));
            ExportProfile chosen = parsed.GetValue(profile) is { } name ? format.Profiles.First(p => string.Equals(ProfileName(p), name, StringComparison.Ordinal)) : format.Profiles.FirstOrDefault();
            if (format.Files.Count == 1)
            {
                using OutputOption.Target target = output.Open(parsed, terminal);
                format.Write(graph, chosen, format.Files[0], target.Writer);
                target.Commit();
                return ExitCode.Done;
            }
            string folder = output.PathOf(parsed) ?? throw new UsageException($"'kg export {format.Name}' writes {format.Files.Count} files: name their folder by --out DIR");
            Directory.CreateDirectory(folder);
            foreach (string file in format.Files)
            {
                using var writer = new StreamWriter(Path.Combine(folder, file), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
                format.Write(graph, chosen, file, writer);
            }
            terminal.Note($"{folder}: {string.Join(", ", format.Files)}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command OfRecords(Terminal terminal)
    {
        var from = StoreOption.From();
        var output = new OutputOption();
        var command = new Command("jsonl", "the article records, one a line, as 'kg extract' writes them");
        from.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            using SqliteStore store = SqliteStore.OpenReadOnly(from.Read(parsed));
            using OutputOption.Target target = output.Open(parsed, terminal);
            RecordLines.Write(store.ReadRecords(), target.Writer);
            target.Commit();
            return ExitCode.Done;
        });
        return command;
    }

    private static string ProfileName(ExportProfile profile) => profile.ToString().ToLowerInvariant();
}
