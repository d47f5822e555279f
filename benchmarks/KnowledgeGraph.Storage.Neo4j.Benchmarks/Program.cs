using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Neo4j.Benchmarks;
using KnowledgeGraph.Storage.Neo4j.Connections;
using KnowledgeGraph.Storage.Neo4j.Importing;
using KnowledgeGraph.Storage.Neo4j.Pushing;

// Usage: ADDRESS POSITIONS [fresh]   (password in KG_NEO4J_PASSWORD)
// Pushes a synthetic graph, then the same with a tenth more articles and every tenth article edited, then that again; with "fresh" the first only.
// Usage: import FOLDER POSITIONS
// Writes the files for neo4j-admin.
if (args is ["import", _, _])
{
    StatementGraph graph = SyntheticGraph.Make(int.Parse(args[2], CultureInfo.InvariantCulture) / 3);
    var watch = Stopwatch.StartNew();
    ImportFiles.Write(graph, args[1]);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"import files: {graph.Positions.Count} positions in {watch.Elapsed.TotalSeconds:0.0} s"));
    return 0;
}
if (args.Length < 2 || !Neo4jAddress.TryParse(args[0], out Neo4jAddress? address, out _))
{
    Console.Error.WriteLine("usage: ADDRESS POSITIONS [fresh] | import FOLDER POSITIONS");
    return 3;
}
int articles = int.Parse(args[1], CultureInfo.InvariantCulture) / 3;
using var store = new Neo4jStore(address, new Neo4jCredentials("neo4j", Environment.GetEnvironmentVariable("KG_NEO4J_PASSWORD") ?? ""));
await Push("fresh", SyntheticGraph.Make(articles));
if (args is [_, _, "fresh"])
    return 0;
await Push("incremental", SyntheticGraph.Make(articles + (articles / 10), edition: 1));
await Push("again", SyntheticGraph.Make(articles + (articles / 10), edition: 1));
return 0;

async Task Push(string name, StatementGraph graph)
{
    TimeSpan before = Environment.CpuUsage.TotalTime;
    var watch = Stopwatch.StartNew();
    PushReport report = await store.PushAsync(graph, new PushOptions());
    double seconds = watch.Elapsed.TotalSeconds;
    long written = report.NodesCreated + report.NodesChanged + report.NodesDeleted + report.RelationshipsCreated + report.RelationshipsDeleted;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {graph.Positions.Count} positions, {written} written in {seconds:0.0} s = {written / seconds:0}/s; {(Environment.CpuUsage.TotalTime - before).TotalSeconds:0.0} s of CPU here; {report}"));
}
