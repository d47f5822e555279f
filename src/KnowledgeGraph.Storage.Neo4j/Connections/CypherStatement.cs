namespace KnowledgeGraph.Storage.Neo4j.Connections;

/// <summary>A Cypher text and its parameters; values never become part of the text.</summary>
/// <param name="Text">The Cypher text.</param>
/// <param name="Parameters">Null, bool, int, long, double, string, lists and string-keyed dictionaries of these.</param>
/// <param name="IsRead">Whether it only reads, so that it may be run again after any failure.</param>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters, bool IsRead = false)
{
    /// <summary>A statement that only reads.</summary>
    public static CypherStatement Read(string text, params ReadOnlySpan<(string Name, object? Value)> parameters) => new(text, Collect(parameters), IsRead: true);

    /// <summary>A statement that writes.</summary>
    public static CypherStatement Write(string text, params ReadOnlySpan<(string Name, object? Value)> parameters) => new(text, Collect(parameters));

    private static Dictionary<string, object?> Collect(ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach ((string name, object? value) in parameters)
            map[name] = value;
        return map;
    }
}
