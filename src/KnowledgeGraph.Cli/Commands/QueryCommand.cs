using System.CommandLine;
using KnowledgeGraph.Analysis.Queries;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Neo4j.Connections;
using KnowledgeGraph.Storage.Neo4j.Queries;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg query NAME</c>: runs one query of the pack, in Neo4j or, where it can, on the file.</summary>
internal static class QueryCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "a query; 'kg queries' lists them" };
        var from = StoreOption.From();
        var corrections = new CorrectionsOption();
        var server = new ServerOptions();
        var given = new Option<string[]>("--param") { Description = "a parameter: name=value", HelpName = "NAME=VALUE" };
        var json = new Option<bool>("--json") { Description = "JSON instead of a table" };
        var command = new Command("query", "runs one query of the pack") { name, given, json }.WithExamples(
            "query contested-proposals --from graph.db",
            "query opponents-of-proposal --param \"proposal=carbon tax\" --from http://localhost:7474/db/neo4j");
        from.AddTo(command);
        corrections.AddTo(command);
        server.AddTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            PackQuery query = QueryPack.Find(parsed.GetValue(name)!) ?? throw new UsageException($"there is no query '{parsed.GetValue(name)}'; 'kg queries' lists them");
            IReadOnlyDictionary<string, object?> values = query.Bind(Parameters(parsed.GetValue(given) ?? []));
            string source = from.Read(parsed);
            (IReadOnlyList<string> fields, IReadOnlyList<IReadOnlyList<object?>> rows) = await RunAsync(source).ConfigureAwait(false);
            bool asJson = parsed.GetValue(json);
            var table = new TableView([.. fields.Select(f => new TableColumn(f, f))]);
            foreach (IReadOnlyList<object?> row in rows)
                table.Add([.. row.Select(Cell)]);
            table.Write(terminal, asJson);
            if (!asJson)
                terminal.Note(rows.Count == 0 ? $"No rows; read it so: {query.ReadAs}" : query.ReadAs);
            return ExitCode.Done;

            async Task<(IReadOnlyList<string>, IReadOnlyList<IReadOnlyList<object?>>)> RunAsync(string store)
            {
                if (StoreOption.IsServer(store))
                {
                    using Neo4jStore database = server.Open(parsed, store, terminal);
                    if (await database.ReadDigestAsync(stop).ConfigureAwait(false) is null)
                        terminal.Warning("the database holds no whole graph: none was pushed, or the last push was cut; 'kg push' finishes it");
                    CypherResult result = await database.RunAsync(query.Statement(values), stop).ConfigureAwait(false);
                    return (result.Fields, result.Rows);
                }
                if (!LocalQueries.CanAnswer(query.Name))
                    throw new UsageException($"query '{query.Name}' needs Neo4j: push the file ('kg push'), then name the database by --from http://…; on a file run: {string.Join(", ", LocalQueries.Names)}");
                LocalResult local = LocalQueries.Answer(query.Name, StoredGraph.Open(store, corrections.Read(parsed, store), terminal).Index.Graph, values);
                return (local.Fields, local.Rows);
            }
        });
        return command;
    }

    private static object? Cell(object? value) => value is IEnumerable<object?> list ? list.Select(i => i?.ToString() ?? "").ToArray() : value;

    private static Dictionary<string, string> Parameters(string[] given)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string parameter in given)
        {
            int equals = parameter.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || !parameters.TryAdd(parameter[..equals], parameter[(equals + 1)..]))
                throw new UsageException($"--param {parameter}: give each parameter once, as name=value");
        }
        return parameters;
    }
}
