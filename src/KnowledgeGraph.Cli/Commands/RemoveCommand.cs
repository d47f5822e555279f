using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Pipeline.Building;
using KnowledgeGraph.Storage.Sqlite;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg remove</c>: takes articles out for good, by a correction that later builds obey.</summary>
internal static class RemoveCommand
{
    public static Command Create(Terminal terminal)
    {
        var ids = new Argument<string[]>("ID") { Description = "ids of articles", Arity = ArgumentArity.OneOrMore };
        var to = StoreOption.To();
        var corrections = new CorrectionsOption();
        var by = new Option<string>("--by") { Description = "who says so (default: the user's name)", DefaultValueFactory = _ => Environment.UserName };
        var date = new Option<string?>("--date") { Description = "the day that the correction carries (default: today)", HelpName = "DAY" };
        var command = new Command("remove", "takes articles out for good") { ids, by, date }.WithExamples("remove archive/2019-03-04-talks");
        to.AddTo(command);
        corrections.AddTo(command);
        command.SetAction(parsed =>
        {
            string path = to.Read(parsed);
            string day = parsed.GetValue(date) ?? DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            using SqliteStore store = SqliteStore.Open(path);
            string[] unknown = [.. parsed.GetValue(ids)!.Where(id => store.FindRecord(id) is null)];
            if (unknown.Length > 0)
                throw new UsageException($"{path} has no article '{unknown[0]}'; 'kg show articles' lists them");
            // The correction is written first: a removal that is cut is then finished by the next build.
            string file = corrections.PathFor(parsed, path);
            Append(file, parsed.GetValue(ids)!.Select(id => new Correction(CorrectionKind.Remove, parsed.GetValue(by)!, day, Article: id)));
            foreach (string id in parsed.GetValue(ids)!)
                store.Remove(id);
            StatementGraph graph = new GraphState(Stages.Resolution()).Current(store, store, corrections.Read(parsed, path), store.ReadTables(), out _);
            store.ReplaceGraph(graph);
            terminal.Note($"{parsed.GetValue(ids)!.Length} articles taken out of {path}; {file} keeps them out.");
            return ExitCode.Done;
        });
        return command;
    }

    private static void Append(string file, IEnumerable<Correction> corrections)
    {
        bool endsOpen = File.Exists(file) && new FileInfo(file).Length > 0 && !File.ReadAllText(file).EndsWith('\n');
        File.AppendAllText(file, (endsOpen ? "\n" : "") + string.Concat(corrections.Select(c => CorrectionJson.Write(c) + "\n")));
    }
}
