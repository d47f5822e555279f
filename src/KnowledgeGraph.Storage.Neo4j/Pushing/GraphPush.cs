using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Storage;
using KnowledgeGraph.Storage.Neo4j.Connections;
using KnowledgeGraph.Storage.Neo4j.PropertyGraphs;
using KnowledgeGraph.Storage.Neo4j.Schema;
using Polly;
using Polly.Retry;

namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>
/// Brings a database to exactly the state of a graph by writing the difference. Batches are transactions of their own: a push that was cut at
/// any moment is finished by the next, and <c>(:Graph {id, digest, format, generation})</c> has a digest only when it is whole.
/// </summary>
internal sealed class GraphPush(ICypherTransport transport, string graphId, ResiliencePipeline restarts)
{
    /// <summary>Version of what is written; a database written by a later one is left alone.</summary>
    public const int Format = 1;

    private static readonly Version LeastServer = new(5, 26);

    /// <summary>A pipeline that starts over, with growing pauses, after a failure that left open whether a batch was written.</summary>
    public static ResiliencePipeline RestartsAfter(TimeSpan firstPause, int restarts) => new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions
    {
        MaxRetryAttempts = restarts,
        Delay = firstPause,
        BackoffType = DelayBackoffType.Exponential,
        MaxDelay = TimeSpan.FromSeconds(15),
        ShouldHandle = new PredicateBuilder().Handle<CypherException>(e => e.IsTransient),
    }).Build();

    /// <summary>Pushes.</summary>
    /// <param name="graph">The state to reach.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Ends the push; the next one finishes it.</param>
    /// <exception cref="StoreException">The database is of a later version or holds other data, or another push has taken over.</exception>
    /// <exception cref="CypherException">The server refused, failed or could not be reached.</exception>
    /// <exception cref="ArgumentException">The graph contradicts itself.</exception>
    public async Task<PushReport> RunAsync(StatementGraph graph, PushOptions options, CancellationToken cancellation)
    {
        // Before all restarts: where no server answers at all, whoever named it should not wait for a minute to hear that.
        await CheckServerAsync(cancellation).ConfigureAwait(false);
        var rows = new PropertyGraph(graph, graphId);
        var survey = new GraphSurvey(rows);
        try
        {
            return await restarts.ExecuteAsync(async stop => await AttemptAsync(graph, rows, survey, options, stop).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        }
        catch (PushOvertakenException error)
        {
            throw new StoreException($"{error.Message}; run the push again when the other has ended", isTransient: true, error);
        }
    }

    private async Task<PushReport> AttemptAsync(StatementGraph graph, PropertyGraph rows, GraphSurvey survey, PushOptions options, CancellationToken cancellation)
    {
        string token = Guid.NewGuid().ToString("N");
        var session = new PushSession(transport, graphId, token, options.Progress, cancellation);
        DatabaseState state = await ReadStateAsync(session, options).ConfigureAwait(false);
        // Into a database without a graph constraints come last: filled at once, they cost a fraction. The graph's own node has its key from the
        // beginning, so that of two first pushes one overtakes the other.
        await CreateMissingAsync(state.HasGraph ? SchemaScript.Keys : SchemaScript.GraphKey, cancellation).ConfigureAwait(false);
        if (state.IsWhole && state.Content == survey.Content && state.Digest == graph.Digest)
        {
            // After an import by neo4j-admin the graph is there, but no index.
            await CreateMissingAsync(SchemaScript.Indexes, cancellation).ConfigureAwait(false);
            return new PushReport(true, state.Generation, 0, 0, 0, 0, 0, []);
        }
        await session.WriteAsync(PushCypher.Claim, [("format", Format)]).ConfigureAwait(false);
        long ownNode = session.NodesCreated;
        await WriteDifferenceAsync(session, rows, survey).ConfigureAwait(false);
        await CreateMissingAsync([.. SchemaScript.Keys, .. SchemaScript.Indexes], cancellation).ConfigureAwait(false);
        CypherResult end = await session.WriteAsync(PushCypher.Finish, [("digest", graph.Digest), ("content", survey.Content)]).ConfigureAwait(false);
        if (end.Rows is not [[long generation], ..])
            throw new PushOvertakenException(0, 1);
        return new PushReport(false, generation, session.NodesCreated - ownNode, session.NodesChanged, session.NodesDeleted,
            session.RelationshipsCreated, session.RelationshipsDeleted, session.Retired);
    }

    private async Task CheckServerAsync(CancellationToken cancellation)
    {
        CypherResult components = await transport.RunAsync(CypherStatement.Read("CALL dbms.components() YIELD versions RETURN versions[0]"), cancellation).ConfigureAwait(false);
        if (components.Rows is [[string text], ..] && Version.TryParse(text.Split('-', '+')[0], out Version? version) && version < LeastServer)
            throw new StoreException($"the server is Neo4j {text}; {LeastServer} is the least that will do");
    }

    private static async Task WriteDifferenceAsync(PushSession session, PropertyGraph rows, GraphSurvey survey)
    {
        var numbers = new NodeNumbers();
        NodeDifference[] differences = [.. GraphShape.Nodes.Select(shape => new NodeDifference(session, shape, numbers))];
        foreach (NodeDifference difference in differences)
            await difference.WriteAsync(rows, survey).ConfigureAwait(false);
        foreach (string type in GraphShape.FreeEdges.Select(k => k.Type).Distinct())
            await new EdgeDifference(session, type, numbers).ApplyAsync(rows, survey).ConfigureAwait(false);
        foreach (NodeDifference difference in differences.Reverse())
            await difference.DeleteAsync().ConfigureAwait(false);
    }

    private async Task CreateMissingAsync(IEnumerable<SchemaStatement> statements, CancellationToken cancellation)
    {
        CypherResult there = await transport.RunAsync(CypherStatement.Read("SHOW INDEXES YIELD name, state"), cancellation).ConfigureAwait(false);
        var names = there.Rows.Where(r => r[1] is "ONLINE").Select(r => (string)r[0]!).ToHashSet(StringComparer.Ordinal);
        SchemaStatement[] missing = [.. statements.Where(s => !names.Contains(s.Name))];
        foreach (SchemaStatement statement in missing)
            await transport.RunAsync(CypherStatement.Write(statement.Text), cancellation).ConfigureAwait(false);
        if (missing.Length > 0)
            await transport.RunAsync(CypherStatement.Read("CALL db.awaitIndexes(3600)"), cancellation).ConfigureAwait(false);
    }

    private async Task<DatabaseState> ReadStateAsync(PushSession session, PushOptions options)
    {
        CypherResult found = await session.ReadAsync(PushCypher.ReadState).ConfigureAwait(false);
        if (found.Rows is [var row, ..])
        {
            if (row[2] is long format && format > Format)
                throw new StoreException($"the database was written by a later version of this program (format {format}, this one writes {Format}): update it");
            return new DatabaseState(row[0] as string, row[1] as string, row[3] as long? ?? 0, HasGraph: true, IsWhole: row[4] is null);
        }
        CypherResult count = await session.ReadAsync(PushCypher.CountNodes).ConfigureAwait(false);
        if (!options.IntoExisting && count.Rows is [[long nodes], ..] && nodes > 0)
            throw new StoreException($"the database holds {nodes} nodes that are not ours; give --into-existing to put the graph beside them");
        return new DatabaseState(null, null, 0, HasGraph: false, IsWhole: false);
    }

    private sealed record DatabaseState(string? Digest, string? Content, long Generation, bool HasGraph, bool IsWhole);
}
