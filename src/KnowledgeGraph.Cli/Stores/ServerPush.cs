using System.Globalization;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Neo4j.Pushing;

namespace KnowledgeGraph.Cli.Stores;

/// <summary>Pushes a graph to Neo4j and says what was done.</summary>
internal static class ServerPush
{
    public static async Task<PushReport> RunAsync(Terminal terminal, Neo4jStore store, StatementGraph graph, bool intoExisting, CancellationToken stop)
    {
        try
        {
            PushReport report = await ProgressLine.RunAsync(terminal, "pushing", "nodes and relationships", progress =>
                store.PushAsync(graph, new PushOptions(intoExisting, new Written(progress)), stop)).ConfigureAwait(false);
            foreach (string node in report.Retired)
                terminal.Warning($"{node} is no longer in the graph, but relationships of others hang on it: kept, marked 'retired'");
            return report;
        }
        catch (ArgumentException error)
        {
            throw new InvalidDataException($"the graph contradicts itself ('kg verify' says more): {error.Message}", error);
        }
    }

    public static string Describe(PushReport report, string address) => report.AlreadyThere
        ? $"{address}: already in this state (generation {report.Generation.ToString(CultureInfo.InvariantCulture)})"
        : string.Create(CultureInfo.InvariantCulture,
            $"{address}: generation {report.Generation}; nodes: {report.NodesCreated} new, {report.NodesChanged} changed, {report.NodesDeleted} removed; relationships: {report.RelationshipsCreated} new, {report.RelationshipsDeleted} removed");

    private sealed class Written(Action<long, long> progress) : IProgress<long>
    {
        public void Report(long value) => progress(value, 0);
    }
}
