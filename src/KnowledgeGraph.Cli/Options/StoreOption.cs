using System.CommandLine;
using KnowledgeGraph.Storage.Neo4j.Connections;

namespace KnowledgeGraph.Cli.Options;

/// <summary>Where the graph is: <c>--from</c> for commands that read, <c>--to</c> for those that write.</summary>
internal sealed class StoreOption(string name, string description)
{
    /// <summary>The store when none is named.</summary>
    public const string DefaultPath = "graph.db";

    private readonly Option<string> option = new(name) { Description = description, HelpName = "STORE", DefaultValueFactory = _ => DefaultPath };

    public static StoreOption From() => new("--from", "the store to read");

    public static StoreOption To() => new("--to", "the store to write");

    public void AddTo(Command command) => command.Add(option);

    /// <summary>The store's path or address.</summary>
    public string Read(ParseResult parsed) => parsed.GetValue(option)!;

    /// <summary>Whether it is a Neo4j address rather than a file.</summary>
    public static bool IsServer(string store) => Neo4jAddress.LooksLikeServer(store);
}
