using System.CommandLine;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Export.Tables;
using KnowledgeGraph.Pipeline.Filtering;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg table</c>: one row a position, for spreadsheets and statistics.</summary>
internal static class TableCommand
{
    public static Command Create(Terminal terminal)
    {
        var reading = new ReadingOptions(withJson: false);
        var output = new OutputOption();
        var command = new Command("table", "one flat CSV: a row a position with date, outlet, holder, relation, matter, quotation, origin").WithExamples(
            "table --out positions.csv",
            "table --all --from-date 2019-06-01 --publisher \"The Morning Post\"");
        reading.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            StoredGraph stored = reading.Open(parsed, terminal);
            using OutputOption.Target target = output.Open(parsed, terminal);
            PositionTable.Write(PositionTable.Rows(FilteredGraph.Of(stored.Index.Graph, reading.Filter(parsed, stored.Index))), target.Writer);
            target.Commit();
            return ExitCode.Done;
        });
        return command;
    }
}
