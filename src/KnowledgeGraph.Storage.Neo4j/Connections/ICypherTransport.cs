namespace KnowledgeGraph.Storage.Neo4j.Connections;

/// <summary>The way to a database.</summary>
public interface ICypherTransport
{
    /// <summary>Runs one statement in a transaction of its own: wholly or not at all.</summary>
    /// <param name="statement">What to run.</param>
    /// <param name="cancellation">Ends the wait; whether the statement took effect is then unknown.</param>
    /// <exception cref="CypherException">The server refused, failed or could not be reached.</exception>
    Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation = default);
}
