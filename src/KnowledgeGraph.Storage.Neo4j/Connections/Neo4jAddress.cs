using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace KnowledgeGraph.Storage.Neo4j.Connections;

/// <summary>Where a database is: <c>http(s)://host:port/db/NAME</c>; <c>bolt://</c> and <c>neo4j://</c> are read, so that whoever names one can be told what to use.</summary>
public sealed class Neo4jAddress
{
    private static readonly string[] HttpSchemes = ["http", "https"];
    private static readonly string[] BoltSchemes = ["bolt", "bolt+s", "neo4j", "neo4j+s"];

    private Neo4jAddress(Uri server, string database) => (Server, Database) = (server, database);

    /// <summary>Scheme, host and port.</summary>
    public Uri Server { get; }

    /// <summary>Name of the database.</summary>
    public string Database { get; }

    /// <summary>Whether the Bolt protocol is asked for.</summary>
    public bool IsBolt => BoltSchemes.Contains(Server.Scheme, StringComparer.Ordinal);

    /// <summary>Whether a password would travel unencrypted to another machine.</summary>
    public bool ExposesPassword => Server.Scheme is "http" or "bolt" or "neo4j" && !Server.IsLoopback && !IsLoopbackLiteral;

    private bool IsLoopbackLiteral => IPAddress.TryParse(Server.Host.Trim('[', ']'), out IPAddress? ip) && IPAddress.IsLoopback(ip);

    /// <summary>Whether a store's name is meant as a server, not as a file.</summary>
    public static bool LooksLikeServer(string store) => HttpSchemes.Concat(BoltSchemes).Any(s => store.StartsWith(s + "://", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads an address.</summary>
    /// <param name="text">Such as <c>http://localhost:7474/db/neo4j</c>; without <c>/db/NAME</c> the database is <c>neo4j</c>.</param>
    /// <param name="address">What was read.</param>
    /// <param name="fault">What is wrong with it; the text itself is not repeated where it holds a password.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out Neo4jAddress? address, [NotNullWhen(false)] out string? fault)
    {
        (address, fault) = (null, null);
        if (!LooksLikeServer(text) || !Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0)
            fault = "a server is named as http(s)://host:port/db/NAME";
        else if (uri.UserInfo.Length > 0)
            fault = "an address holds no user and no password: use --user, and KG_NEO4J_PASSWORD or --password-file";
        else if (uri.Query.Length > 0 || uri.Fragment.Length > 0)
            fault = "an address ends with the database's name: http(s)://host:port/db/NAME";
        else if (DatabaseOf(uri.AbsolutePath) is not { } database)
            fault = "after the port comes /db/NAME, where NAME has letters, digits, dots and dashes";
        else
            address = new Neo4jAddress(new Uri(uri.GetLeftPart(UriPartial.Authority)), database);
        return address is not null;
    }

    /// <summary>The address as it is written.</summary>
    public override string ToString() => $"{Server.GetLeftPart(UriPartial.Authority)}/db/{Database}";

    private static string? DatabaseOf(string path)
    {
        string trimmed = path.Trim('/');
        if (trimmed.Length == 0)
            return "neo4j";
        string name = trimmed.StartsWith("db/", StringComparison.Ordinal) ? trimmed[3..] : "";
        return name.Length is > 0 and < 64 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_') ? name : null;
    }
}
