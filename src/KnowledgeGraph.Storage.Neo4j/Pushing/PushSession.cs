using KnowledgeGraph.Storage.Neo4j.Connections;

namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>
/// One push under way: runs its statements with the graph's id and the push's token, counts what they did, and has the server read the next batch
/// while it works on the last. Batches do not run into each other: each begins by locking the graph's own node.
/// </summary>
internal sealed class PushSession(ICypherTransport transport, string graphId, string token, IProgress<long>? progress, CancellationToken cancellation)
{
    private const int BatchesAtOnce = 2;

    private readonly Queue<Batch> _underWay = new();

    public long NodesCreated { get; private set; }

    /// <summary>The server counts what is new, but not what is changed.</summary>
    public long NodesChanged { get; set; }

    public long NodesDeleted { get; private set; }

    public long RelationshipsCreated { get; private set; }

    public long RelationshipsDeleted { get; private set; }

    public List<string> Retired { get; } = [];

    public Task<CypherResult> ReadAsync(string text, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        transport.RunAsync(CypherStatement.Read(text, [("graph", graphId), .. parameters]), cancellation);

    /// <summary>Runs a statement that writes; the caller looks at the rows, for there are too few when another push has taken over.</summary>
    public async Task<CypherResult> WriteAsync(string text, (string Name, object? Value)[] parameters)
    {
        CypherResult result = await RunAsync(text, parameters).ConfigureAwait(false);
        Count(result.Counters);
        return result;
    }

    /// <summary>Sends a batch of rows without waiting for it; what went wrong, another push that has taken over too, shows at a later call.</summary>
    /// <param name="text">The statement.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="written">Given the answer, at a later call, says how many rows were written.</param>
    public async Task SendRowsAsync(string text, IReadOnlyList<object> rows, Func<IReadOnlyList<IReadOnlyList<object?>>, long> written)
    {
        while (_underWay.Count >= BatchesAtOnce)
            await EndOldestAsync().ConfigureAwait(false);
        _underWay.Enqueue(new Batch(RunAsync(text, [("rows", rows)]), rows.Count, written));
    }

    /// <summary>Waits for the batches under way.</summary>
    public async Task DrainAsync()
    {
        while (_underWay.Count > 0)
            await EndOldestAsync().ConfigureAwait(false);
    }

    private async Task EndOldestAsync()
    {
        Batch batch = _underWay.Dequeue();
        CypherResult result = await batch.Result.ConfigureAwait(false);
        Count(result.Counters);
        long written = batch.Written(result.Rows);
        if (written != batch.Rows)
            throw new PushOvertakenException(written, batch.Rows);
    }

    /// <summary>The number in an answer that is one.</summary>
    public static long CountOf(IReadOnlyList<IReadOnlyList<object?>> answer) => answer is [[long count], ..] ? count : 0;

    private Task<CypherResult> RunAsync(string text, (string Name, object? Value)[] parameters) =>
        transport.RunAsync(CypherStatement.Write(text, [("graph", graphId), ("push", token), .. parameters]), cancellation);

    private void Count(CypherCounters done)
    {
        NodesCreated += done.NodesCreated;
        NodesDeleted += done.NodesDeleted;
        RelationshipsCreated += done.RelationshipsCreated;
        RelationshipsDeleted += done.RelationshipsDeleted;
        progress?.Report(NodesCreated + NodesChanged + NodesDeleted + RelationshipsCreated + RelationshipsDeleted);
    }

    private sealed record Batch(Task<CypherResult> Result, int Rows, Func<IReadOnlyList<IReadOnlyList<object?>>, long> Written);
}
