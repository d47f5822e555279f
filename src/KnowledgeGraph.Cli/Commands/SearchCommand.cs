using System.CommandLine;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.Storage.Sqlite.Search;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg search</c>: full text over statements, evidence and names.</summary>
internal static class SearchCommand
{
    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string[]>("WORDS") { Description = "words that must all occur", Arity = ArgumentArity.OneOrMore };
        var from = StoreOption.From();
        var limit = new Option<int>("--limit") { Description = "how many hits at the most", DefaultValueFactory = _ => 50 };
        var json = new Option<bool>("--json") { Description = "JSON instead of a table" };
        var command = new Command("search", "full text over statements, evidence, names") { words, limit, json }.WithExamples(
            "search peace conference",
            "search sanctions --limit 10 --json");
        from.AddTo(command);
        command.SetAction(parsed =>
        {
            using SqliteStore store = SqliteStore.OpenReadOnly(from.Read(parsed));
            var table = new TableView(new TableColumn("kind", "kind", IsNarrow: true), new TableColumn("id", "id"), new TableColumn("text", "text"), new TableColumn("marks", null));
            foreach (SearchHit hit in store.Search(string.Join(' ', parsed.GetValue(words)!), parsed.GetValue(limit)))
                table.Add(hit.Kind.ToString(), hit.Id, hit.Text, hit.Marks);
            table.Write(terminal, parsed.GetValue(json));
            if (table.Count == 0)
                terminal.Note("Nothing found.");
            return ExitCode.Done;
        });
        return command;
    }
}
