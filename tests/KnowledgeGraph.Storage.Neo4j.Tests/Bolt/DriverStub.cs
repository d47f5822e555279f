// The part of Neo4j.Driver 5.x that BoltTransport uses, signatures only, so that it is compiled with every build: the package itself is needed for
// -p:Bolt=true alone.
#pragma warning disable MA0048 // one file for the stub of one package
namespace Neo4j.Driver;

public static class GraphDatabase
{
    public static IDriver Driver(Uri uri, IAuthToken authToken) => throw new NotSupportedException($"{uri}, {authToken}: a stub");
}

public static class AuthTokens
{
    public static IAuthToken Basic(string username, string password) => throw new NotSupportedException($"{username}, {password.Length}: a stub");
}

public interface IAuthToken;

public interface IDriver : IAsyncDisposable, IDisposable
{
    IAsyncSession AsyncSession(Action<SessionConfigBuilder> action);
}

public sealed class SessionConfigBuilder
{
    public string? Database { get; private set; }

    public AccessMode Mode { get; private set; }

    public SessionConfigBuilder WithDatabase(string database)
    {
        Database = database;
        return this;
    }

    public SessionConfigBuilder WithDefaultAccessMode(AccessMode defaultAccessMode)
    {
        Mode = defaultAccessMode;
        return this;
    }
}

public enum AccessMode
{
    Read,
    Write,
}

public interface IAsyncSession : IAsyncDisposable, IDisposable
{
    Task<IResultCursor> RunAsync(string query, IDictionary<string, object> parameters);
}

public interface IResultCursor
{
    Task<string[]> KeysAsync();

    Task<IResultSummary> ConsumeAsync();

    Task<bool> FetchAsync();

    IRecord Current { get; }
}

public static class ResultCursorExtensions
{
    public static async Task<List<IRecord>> ToListAsync(this IResultCursor result)
    {
        var list = new List<IRecord>();
        while (await result.FetchAsync())
            list.Add(result.Current);
        return list;
    }
}

public interface IRecord
{
    object this[string key] { get; }
}

public interface IResultSummary
{
    ICounters Counters { get; }
}

public interface ICounters
{
    int NodesCreated { get; }

    int NodesDeleted { get; }

    int RelationshipsCreated { get; }

    int RelationshipsDeleted { get; }

    int PropertiesSet { get; }
}

public interface IEntity
{
    string ElementId { get; }

    IReadOnlyDictionary<string, object> Properties { get; }
}

public interface INode : IEntity
{
    IReadOnlyList<string> Labels { get; }
}

public interface IRelationship : IEntity
{
    string Type { get; }

    string StartNodeElementId { get; }

    string EndNodeElementId { get; }
}

public class Neo4jException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}

public class ClientException(string code, string message) : Neo4jException(code, message);

public class TransientException(string code, string message) : Neo4jException(code, message);

public class ServiceUnavailableException(string message) : Neo4jException(null!, message);
