using KnowledgeGraph.Model.Storage;

namespace KnowledgeGraph.Storage.Neo4j.Connections;

/// <summary>From the server's codes to messages that say what to do.</summary>
internal static class Neo4jFailure
{
    public static StoreException Explain(CypherException error, Neo4jAddress address, string user) => error.Code switch
    {
        "Neo.ClientError.Security.Unauthorized" => new($"{address} does not accept the password of user '{user}': set KG_NEO4J_PASSWORD or give --password-file", inner: error),
        "Neo.ClientError.Security.AuthenticationRateLimit" => new($"{address} refuses user '{user}' for a while after too many wrong passwords; try again in a minute", isTransient: true, inner: error),
        "Neo.ClientError.Security.CredentialsExpired" => new($"the password of user '{user}' at {address} must be changed first: open Neo4j Browser and log in", inner: error),
        "Neo.ClientError.Security.Forbidden" => new($"user '{user}' may not do this at {address}: {error.Message}", inner: error),
        "Neo.ClientError.Database.DatabaseNotFound" => new($"there is no database '{address.Database}' at {address.Server.Authority}; Neo4j Community has one, 'neo4j'", inner: error),
        CypherException.NotNeo4j => new($"{error.Message}; is this the HTTP port (7474 by default) of a Neo4j 5.26 or later?", inner: error),
        CypherException.Unreachable => new($"{error.Message}; is it started?", error.IsTransient, error),
        _ => new($"{address}: {error.Message} ({error.Code})", error.IsTransient, error),
    };
}
