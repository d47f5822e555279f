using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Storage;
using KnowledgeGraph.Storage.Neo4j.Connections;
using KnowledgeGraph.Storage.Neo4j.Pushing;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>A Neo4j database (5.26 or later) as the place where the graph is queried and seen. It is a view: the project's own file is the store.</summary>
public sealed class Neo4jStore : IDisposable
{
    /// <summary>Stands as <c>graph</c> on every node and relationship of ours, and as <c>id</c> on <c>:Graph</c>.</summary>
    public const string GraphId = "kg";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);
    private const int Retries = 5;
    private const int Restarts = 6;

    private readonly Neo4jAddress _address;
    private readonly string _user;
    private readonly IDisposable _connection;
    private readonly RetryingTransport _transport;

    /// <summary>Names the database; nothing is sent yet.</summary>
    /// <exception cref="NotSupportedException">The address asks for Bolt, which is not in this build; the message says how to get it.</exception>
    public Neo4jStore(Neo4jAddress address, Neo4jCredentials credentials)
    {
        (_address, _user) = (address, credentials.User);
        (ICypherTransport transport, _connection) = Transports.Open(address, credentials, Patience);
        _transport = new RetryingTransport(transport, FirstPause, Retries);
    }

    /// <summary>Brings the database to exactly the state of the graph.</summary>
    /// <exception cref="StoreException">Wrong password, no such database, no server, too old a server, a database that is not ours, another push.</exception>
    /// <exception cref="ArgumentException">The graph contradicts itself.</exception>
    public Task<PushReport> PushAsync(StatementGraph graph, PushOptions options, CancellationToken cancellation = default) =>
        ExplainAsync(() => new GraphPush(_transport, GraphId, GraphPush.RestartsAfter(FirstPause, Restarts)).RunAsync(graph, options, cancellation));

    /// <summary>Runs one statement.</summary>
    /// <exception cref="StoreException">The server refused, failed or could not be reached.</exception>
    public Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation = default) =>
        ExplainAsync(() => _transport.RunAsync(statement, cancellation));

    /// <summary>Digest of what the database's graph was made from; null when there is none, or its push was cut.</summary>
    /// <exception cref="StoreException">The server refused, failed or could not be reached.</exception>
    public async Task<string?> ReadDigestAsync(CancellationToken cancellation = default)
    {
        CypherResult found = await RunAsync(CypherStatement.Read(PushCypher.ReadState, ("graph", GraphId)), cancellation).ConfigureAwait(false);
        return found.Rows is [var row, ..] ? row[0] as string : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private async Task<T> ExplainAsync<T>(Func<Task<T>> run)
    {
        try
        {
            return await run().ConfigureAwait(false);
        }
        catch (CypherException error)
        {
            throw Neo4jFailure.Explain(error, _address, _user);
        }
    }
}
