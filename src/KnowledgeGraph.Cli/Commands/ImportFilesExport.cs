using System.CommandLine;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Storage.Neo4j.Importing;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg export neo4j-import DIR</c>: CSV files and the command that imports them.</summary>
internal static class ImportFilesExport
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "folder for the files" };
        var from = StoreOption.From();
        var corrections = new CorrectionsOption();
        var command = new Command("neo4j-import", "CSV files for 'neo4j-admin database import full', with the exact command") { folder };
        from.AddTo(command);
        corrections.AddTo(command);
        command.SetAction(parsed =>
        {
            string file = from.Read(parsed);
            string import = ImportFiles.Write(StoredGraph.Open(file, corrections.Read(parsed, file), terminal).Index.Graph, parsed.GetValue(folder)!);
            terminal.Out.Write(import + "\n");
            terminal.Note($"Run it in {parsed.GetValue(folder)} while the server is stopped (import.sh holds it); then 'kg push' makes the constraints and indexes.");
            return ExitCode.Done;
        });
        return command;
    }
}
