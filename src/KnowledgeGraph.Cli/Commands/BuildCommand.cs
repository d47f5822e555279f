using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Storage;
using KnowledgeGraph.Model.Tables;
using KnowledgeGraph.Pipeline.Building;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Sqlite;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg build</c>: articles in, a graph with evidence out.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new InputArguments();
        var to = StoreOption.To();
        var file = new Option<string>("--store") { Description = "with Neo4j as --to: the local store that is built and pushed", HelpName = "FILE", DefaultValueFactory = _ => StoreOption.DefaultPath };
        var server = new ServerOptions();
        var intoExisting = new Option<bool>("--into-existing") { Description = "with Neo4j as --to: put the graph beside other data of the database" };
        var corrections = new CorrectionsOption();
        var tables = new TablesOption();
        var threads = new ThreadsOption();
        var sync = new Option<bool>("--sync") { Description = "take out of the store what INPUT no longer has" };
        var json = new Option<bool>("--json") { Description = "the report as JSON" };
        var command = new Command("build", "reads articles into the graph").WithExamples(
            "build samples --to graph.db",
            "build news/ archive.jsonl.gz --actors actors.csv",
            "build news/ --sync",
            "build news/ --to http://localhost:7474/db/neo4j --store graph.db");
        inputs.AddTo(command);
        to.AddTo(command);
        corrections.AddTo(command);
        tables.AddTo(command);
        threads.AddTo(command);
        server.AddTo(command);
        command.Add(file);
        command.Add(intoExisting);
        command.Add(sync);
        command.Add(json);
        command.SetAction(async (parsed, stop) =>
        {
            string target = to.Read(parsed);
            string path = StoreOption.IsServer(target) ? parsed.GetValue(file)! : target;
            // Opened before the work: a wrong address or a missing password should not show after an hour.
            using Neo4jStore? database = StoreOption.IsServer(target) ? server.Open(parsed, target, terminal) : null;
            long start = Stopwatch.GetTimestamp();
            var remarks = new InputRemarks(terminal);
            BuildOptions options = new()
            {
                Threads = threads.Read(parsed),
                Sync = parsed.GetValue(sync),
                Corrections = corrections.Read(parsed, path),
                Tables = tables.Read(parsed),
            };
            using SqliteStore store = SqliteStore.Open(path);
            options = options with { Tables = Remember(store, options.Tables) };
            var builder = new GraphBuilder(Stages.Extraction(), Stages.Resolution());
            BuildReport report = await ProgressLine.RunAsync(terminal, "reading", "articles", progress =>
                builder.BuildAsync(inputs.Read(parsed, terminal), store, options, done => progress(done.Articles, 0), remarks.Show, stop)).ConfigureAwait(false);
            foreach (string note in report.Notes)
                terminal.Warning(note);
            if (database is not null)
                terminal.Note(ServerPush.Describe(await ServerPush.RunAsync(terminal, database, report.Graph, parsed.GetValue(intoExisting), stop).ConfigureAwait(false), target));
            Write(terminal, path, report, Stopwatch.GetElapsedTime(start), parsed.GetValue(json));
            return remarks.ExitCode;
        });
        return command;
    }

    // Tables named once stay with the store, so that whoever reads it resolves with the same ones.
    private static AnalystTables Remember(SqliteStore store, AnalystTables named)
    {
        if (named.Digest.Length == 0)
            return store.ReadTables();
        store.ReplaceTables(named);
        return named;
    }

    private static void Write(Terminal terminal, string path, BuildReport report, TimeSpan time, bool json)
    {
        double rate = report.Words / Math.Max(time.TotalSeconds, 1e-3);
        if (json)
        {
            JsonOutput.Write(terminal, new
            {
                Store = path,
                report.Added,
                report.Replaced,
                report.Unchanged,
                report.Removed,
                Rejected = report.Rejections.Count,
                report.Words,
                Seconds = Math.Round(time.TotalSeconds, 3),
                WordsPerSecond = Math.Round(rate),
                Actors = report.Graph.Actors.Count,
                Proposals = report.Graph.Proposals.Count,
                Statements = report.Graph.Statements.Count,
                Positions = report.Graph.Positions.Count,
                Edges = report.Graph.Summaries.Count,
                Citations = report.Graph.Citations.Count,
                report.Graph.Digest,
            });
            return;
        }
        CultureInfo plain = CultureInfo.InvariantCulture;
        terminal.Out.Write(string.Create(plain, $"{path}: {report.Added} articles added, {report.Replaced} replaced, {report.Unchanged} unchanged, {report.Removed} removed"));
        terminal.Out.Write(report.Rejections.Count == 0 ? "\n" : string.Create(plain, $"; {report.Rejections.Count} could not be read\n"));
        terminal.Out.Write(string.Create(plain, $"{report.Words:#,0} words in {time.TotalSeconds:0.0} s ({rate:#,0} words/s)\n"));
        terminal.Out.Write(string.Create(plain, $"{report.Graph.Actors.Count} actors, {report.Graph.Proposals.Count} proposals, {report.Graph.Statements.Count} statements, {report.Graph.Positions.Count} positions, {report.Graph.Citations.Count} citations\n"));
        terminal.Out.Write(string.Create(plain, $"'kg show positions --from {path}' shows them.\n"));
    }
}
