using System.CommandLine;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Neo4j.Pushing;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg push</c>: brings Neo4j to the state of the file.</summary>
internal static class PushCommand
{
    public static Command Create(Terminal terminal)
    {
        var from = StoreOption.From();
        var to = new Option<string>("--to") { Description = "the database: http(s)://HOST:PORT/db/NAME", HelpName = "STORE", Required = true };
        var corrections = new CorrectionsOption();
        var server = new ServerOptions();
        var intoExisting = new Option<bool>("--into-existing") { Description = "put the graph beside other data of the database" };
        var json = new Option<bool>("--json") { Description = "the report as JSON" };
        var command = new Command("push", "brings Neo4j to the state of the file") { to, intoExisting, json }.WithExamples(
            "push --from graph.db --to http://localhost:7474/db/neo4j",
            "push --to https://graph.example/db/neo4j --user analyst --password-file secret.txt");
        from.AddTo(command);
        corrections.AddTo(command);
        server.AddTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            string address = parsed.GetValue(to)!;
            if (!StoreOption.IsServer(address))
                throw new UsageException($"--to names a Neo4j database, http(s)://HOST:PORT/db/NAME; '{address}' is a file");
            string file = from.Read(parsed);
            StoredGraph stored = StoredGraph.Open(file, corrections.Read(parsed, file), terminal);
            using Neo4jStore store = server.Open(parsed, address, terminal);
            PushReport report = await ServerPush.RunAsync(terminal, store, stored.Index.Graph, parsed.GetValue(intoExisting), stop).ConfigureAwait(false);
            if (parsed.GetValue(json))
                JsonOutput.Write(terminal, report);
            else
                terminal.Out.Write(ServerPush.Describe(report, address) + "\n");
            return ExitCode.Done;
        });
        return command;
    }
}
