using System.CommandLine;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Show;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Pipeline.Filtering;
using KnowledgeGraph.Pipeline.Lookup;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg show</c>: the graph as findings, and the sentences that prove them.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var show = new Command("show", "shows positions, actors, proposals, articles, and the sentences behind them").WithExamples(
            "show positions --from graph.db",
            "show actor Zelenskyy",
            "show proposal \"lift the sanctions\" --all",
            "show why 3f2a90c1d4",
            "show positions --actor Ukraine --min-origins 2 --json");
        show.Add(Table(terminal, "positions", "who proposes, supports, opposes what: the best attested first", (index, graph) => PositionsView.Of(index, graph.Summaries)));
        show.Add(Table(terminal, "actors", "people, countries, organizations, groups", (_, graph) => ActorsView.Of(graph)));
        show.Add(Table(terminal, "proposals", "matters with who is for and against", (_, graph) => ProposalsView.Of(graph)));
        show.Add(Table(terminal, "articles", "articles with what was found in them", (_, graph) => ArticlesView.Of(graph)));
        show.Add(Table(terminal, "citations", "who takes information from whom", CitationsView.Of));
        show.Add(Detail(terminal, "actor", "NAME", "one actor: roles, positions, who is for and against them", ActorDetail.Write));
        show.Add(Detail(terminal, "proposal", "TEXT", "one proposal: who takes which position, with the sentences", ProposalDetail.Write));
        show.Add(Detail(terminal, "article", "ID", "one article: what was found in it, sentence by sentence", ArticleDetail.Write));
        show.Add(Detail(terminal, "why", "ID", "the sentences behind an edge, a position or a proposal (ids stand in the tables)", WhyDetail.Write));
        return show;
    }

    private static Command Table(Terminal terminal, string name, string gives, Func<GraphIndex, StatementGraph, TableView> view)
    {
        var reading = new ReadingOptions();
        var command = new Command(name, gives);
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            StoredGraph stored = reading.Open(parsed, terminal);
            GraphFilter filter = reading.Filter(parsed, stored.Index);
            StatementGraph graph = FilteredGraph.Of(stored.Index.Graph, filter);
            TableView table = view(stored.Index, graph);
            table.Write(terminal, reading.WantsJson(parsed));
            HiddenNote.Write(terminal, stored.Index.Graph, graph, filter);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Detail(Terminal terminal, string name, string argumentName, string gives, Action<DetailRequest> write)
    {
        var reading = new ReadingOptions();
        var what = new Argument<string>(argumentName) { Description = gives };
        var command = new Command(name, gives) { what };
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            StoredGraph stored = reading.Open(parsed, terminal);
            GraphFilter filter = reading.Filter(parsed, stored.Index);
            write(new DetailRequest(terminal, stored.Index, FilteredGraph.Of(stored.Index.Graph, filter), parsed.GetValue(what)!, reading.WantsJson(parsed)));
            return ExitCode.Done;
        });
        return command;
    }
}
