using KnowledgeGraph.Storage.Neo4j.Connections;

namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>
/// One push under way: runs its statements with the graph's id and the push's token, counts what they did, and lets the next batch be made
/// ready while the server works on the last.
/// </summary>
internal sealed class PushSession(ICypherTransport transport, string graphId, string token, IProgress<long>? progress, CancellationToken cancellation)
{
    private Task _underWay = Task.CompletedTask;

    public long NodesCreated { get; private set; }

    public long NodesChanged { get; private set; }

    public long NodesDeleted { get; private set; }

    public long RelationshipsCreated { get; private set; }

    public long RelationshipsDeleted { get; private set; }

    public List<string> Retired { get; } = [];

    public Task<CypherResult> ReadAsync(string text, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        transport.RunAsync(CypherStatement.Read(text, [("graph", graphId), .. parameters]), cancellation);

    /// <summary>Runs a statement that writes and gives a row for each of its rows; fails when another push has taken over.</summary>
    public async Task<CypherResult> WriteAsync(string text, (string Name, object? Value)[] parameters)
    {
        CypherResult result = await transport.RunAsync(CypherStatement.Write(text, [("graph", graphId), ("push", token), .. parameters]), cancellation).ConfigureAwait(false);
        CypherCounters done = result.Counters;
        NodesCreated += done.NodesCreated;
        NodesDeleted += done.NodesDeleted;
        RelationshipsCreated += done.RelationshipsCreated;
        RelationshipsDeleted += done.RelationshipsDeleted;
        progress?.Report(NodesCreated + NodesChanged + NodesDeleted + RelationshipsCreated + RelationshipsDeleted);
        return result;
    }

    /// <summary>Sends a batch of rows without waiting for it; what went wrong shows at the next call.</summary>
    /// <param name="text">The statement.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="changesNodes">Whether each row writes a node anew: the server counts what is new, but not what is changed.</param>
    public async Task SendRowsAsync(string text, IReadOnlyList<object> rows, bool changesNodes)
    {
        await DrainAsync().ConfigureAwait(false);
        _underWay = SendAsync(text, rows, changesNodes);
    }

    /// <summary>Waits for the batch under way.</summary>
    public Task DrainAsync()
    {
        Task last = _underWay;
        _underWay = Task.CompletedTask;
        return last;
    }

    private async Task SendAsync(string text, IReadOnlyList<object> rows, bool changesNodes)
    {
        CypherResult result = await WriteAsync(text, [("rows", rows)]).ConfigureAwait(false);
        long count = result.Rows is [[long n], ..] ? n : 0;
        if (count != rows.Count)
            throw new PushOvertakenException(count, rows.Count);
        if (changesNodes)
            NodesChanged += count;
    }
}
