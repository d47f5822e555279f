#if BOLT
using KnowledgeGraph.Storage.Neo4j.Bolt;
#endif

namespace KnowledgeGraph.Storage.Neo4j.Connections;

/// <summary>The transport that an address asks for.</summary>
internal static class Transports
{
    /// <summary>Opens it; nothing is sent yet. The caller disposes it.</summary>
    /// <exception cref="NotSupportedException">The address asks for Bolt, which is not in this build.</exception>
    public static (ICypherTransport Transport, IDisposable Connection) Open(Neo4jAddress address, Neo4jCredentials credentials, TimeSpan patience)
    {
        if (address.IsBolt)
        {
#if BOLT
            BoltTransport bolt = BoltTransport.Open(address, credentials, patience);
            return (bolt, bolt);
#else
            throw new NotSupportedException($"{address}: Bolt is not in this build; use http(s)://HOST:7474/db/NAME, or build with: dotnet publish src/KnowledgeGraph.Cli -c Release -p:Bolt=true");
#endif
        }
        var http = new HttpTransport(address, credentials, patience);
        return (http, http);
    }
}
