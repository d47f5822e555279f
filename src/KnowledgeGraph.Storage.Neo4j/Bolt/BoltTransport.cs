using KnowledgeGraph.Storage.Neo4j.Connections;
using Neo4j.Driver;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>
/// Runs statements over Bolt by the official driver; only in a build with <c>-p:Bolt=true</c>. Each statement commits by itself and is not tried
/// again here: whether a lost one took effect is for the caller to find out.
/// </summary>
internal sealed class BoltTransport(IDriver driver, string database, TimeSpan patience) : ICypherTransport, IDisposable
{
    public static BoltTransport Open(Neo4jAddress address, Neo4jCredentials credentials, TimeSpan patience) =>
        new(GraphDatabase.Driver(address.Server, AuthTokens.Basic(credentials.User, credentials.Password)), address.Database, patience);

    public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation = default)
    {
        try
        {
            return await RunInSessionAsync(statement).WaitAsync(patience, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException error)
        {
            throw new CypherException(CypherException.Unreachable, $"no answer within {patience.TotalSeconds:0} s", isTransient: true, outcomeUnknown: true, error);
        }
        catch (ServiceUnavailableException error)
        {
            throw new CypherException(CypherException.Unreachable, error.Message, isTransient: true, outcomeUnknown: true, error);
        }
        catch (Neo4jException error)
        {
            throw new CypherException(error.Code ?? CypherException.NotNeo4j, error.Message, error is TransientException, outcomeUnknown: false, error);
        }
    }

    public void Dispose() => driver.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task<CypherResult> RunInSessionAsync(CypherStatement statement)
    {
        IAsyncSession session = driver.AsyncSession(o => o.WithDatabase(database).WithDefaultAccessMode(statement.IsRead ? AccessMode.Read : AccessMode.Write));
        await using (session.ConfigureAwait(false))
        {
            IResultCursor cursor = await session.RunAsync(statement.Text, statement.Parameters.ToDictionary(p => p.Key, p => p.Value!, StringComparer.Ordinal)).ConfigureAwait(false);
            string[] fields = await cursor.KeysAsync().ConfigureAwait(false);
            List<IRecord> records = await cursor.ToListAsync().ConfigureAwait(false);
            ICounters done = (await cursor.ConsumeAsync().ConfigureAwait(false)).Counters;
            return new CypherResult(
                fields,
                [.. records.Select(r => fields.Select(f => ValueOf(r[f])).ToList())],
                new CypherCounters(done.NodesCreated, done.NodesDeleted, done.RelationshipsCreated, done.RelationshipsDeleted, done.PropertiesSet));
        }
    }

    /// <summary>As the HTTP interface gives it: nodes and relationships as dictionaries, dates as text.</summary>
    private static object? ValueOf(object? value) => value switch
    {
        null or bool or long or double or string => value,
        INode node => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["elementId"] = node.ElementId,
            ["labels"] = node.Labels.ToList<object?>(),
            ["properties"] = MapOf(node.Properties),
        },
        IRelationship edge => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["elementId"] = edge.ElementId,
            ["startNodeElementId"] = edge.StartNodeElementId,
            ["endNodeElementId"] = edge.EndNodeElementId,
            ["type"] = edge.Type,
            ["properties"] = MapOf(edge.Properties),
        },
        IReadOnlyDictionary<string, object> map => MapOf(map),
        IEnumerable<object?> list => list.Select(ValueOf).ToList(),
        _ => value.ToString(),
    };

    private static Dictionary<string, object?> MapOf(IReadOnlyDictionary<string, object> map) => map.ToDictionary(p => p.Key, p => ValueOf(p.Value), StringComparer.Ordinal);
}
