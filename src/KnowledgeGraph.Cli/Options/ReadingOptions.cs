using System.CommandLine;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Pipeline.Filtering;
using KnowledgeGraph.Pipeline.Lookup;

namespace KnowledgeGraph.Cli.Options;

/// <summary>What every command that reads a graph takes: the store, corrections, filters, <c>--json</c>.</summary>
/// <param name="withJson">Whether the command has <c>--json</c>; exports have a format of their own.</param>
internal sealed class ReadingOptions(bool withJson = true)
{
    private readonly StoreOption store = StoreOption.From();
    private readonly CorrectionsOption corrections = new();
    private readonly FilterOptions filters = new();
    private readonly Option<bool> json = new("--json") { Description = "JSON instead of a table" };

    public void AddTo(Command command)
    {
        store.AddTo(command);
        corrections.AddTo(command);
        filters.AddTo(command);
        if (withJson)
            command.Add(json);
    }

    /// <summary>Opens the store and takes its graph, resolving it first when it is stale.</summary>
    public StoredGraph Open(ParseResult parsed, Terminal terminal) => StoredGraph.Open(store.Read(parsed), corrections.Read(parsed, store.Read(parsed)), terminal);

    /// <summary>The filter; without <c>--all</c> and <c>--min-confidence</c> only what is as sure as the default asks for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="index">The graph.</param>
    /// <param name="everythingByDefault">For exports: all is written unless a filter says otherwise.</param>
    public GraphFilter Filter(ParseResult parsed, GraphIndex index, bool everythingByDefault = false)
    {
        GraphFilter filter = filters.Read(parsed, index, everythingByDefault ? 0 : ArticleExtractor.FindShownFrom());
        return everythingByDefault ? filter with { WithPast = true } : filter;
    }

    public bool WantsJson(ParseResult parsed) => parsed.GetValue(json);
}
