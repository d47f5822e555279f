using System.CommandLine;
using KnowledgeGraph.Analysis.Queries;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Storage.Neo4j.Queries;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg queries</c>: what the query pack can answer.</summary>
internal static class QueriesCommand
{
    public static Command Create(Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = "JSON instead of a table" };
        var command = new Command("queries", "lists the queries of the pack") { json }.WithExamples("queries", "queries --json");
        command.SetAction(parsed =>
        {
            var table = new TableView(
                new TableColumn("name", "name", IsNarrow: true), new TableColumn("gives", "gives"), new TableColumn("parameters", "parameters"),
                new TableColumn("runsOn", "runs on", IsNarrow: true), new TableColumn("readAs", null), new TableColumn("cypher", null));
            foreach (PackQuery query in QueryPack.All)
            {
                string[] parameters = [.. query.Parameters.Select(p => p.Name + (p.IsRequired ? "" : p.Default is null ? "?" : "=" + p.Default))];
                table.Add(query.Name, query.Gives, parameters, LocalQueries.CanAnswer(query.Name) ? "file or Neo4j" : "Neo4j", query.ReadAs, query.Cypher);
            }
            table.Write(terminal, parsed.GetValue(json));
            return ExitCode.Done;
        });
        return command;
    }
}
