using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Connections;

/// <summary>Reads an answer of the HTTP Query API: the status alone does not tell success, a 202 may carry errors.</summary>
internal static class QueryApiResponse
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <summary>Reads rows and counters.</summary>
    /// <exception cref="CypherException">The answer carries an error.</exception>
    /// <exception cref="JsonException">The answer is no JSON, or was cut.</exception>
    public static async Task<CypherResult> ReadAsync(Stream body, CancellationToken cancellation)
    {
        using JsonDocument document = await JsonDocument.ParseAsync(body, Options, cancellation).ConfigureAwait(false);
        JsonElement root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            throw new JsonException("an object was expected");
        if (root.TryGetProperty("errors", out JsonElement errors) && errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0)
            throw FailureOf(errors[0]);
        if (!root.TryGetProperty("data", out JsonElement data))
            throw new JsonException("'data' is missing");
        string[] fields = [.. data.GetProperty("fields").EnumerateArray().Select(f => f.GetString()!)];
        var rows = new List<IReadOnlyList<object?>>();
        foreach (JsonElement row in data.GetProperty("values").EnumerateArray())
            rows.Add(ListOf(row));
        return new CypherResult(fields, rows, CountersOf(root));
    }

    private static CypherException FailureOf(JsonElement error)
    {
        string code = error.TryGetProperty("code", out JsonElement c) ? c.GetString() ?? "" : "";
        string message = error.TryGetProperty("message", out JsonElement m) ? m.GetString() ?? "" : "";
        return new CypherException(code, message, isTransient: code.StartsWith("Neo.TransientError.", StringComparison.Ordinal));
    }

    private static CypherCounters CountersOf(JsonElement root)
    {
        if (!root.TryGetProperty("counters", out JsonElement counters))
            return CypherCounters.None;
        long Of(string name) => counters.TryGetProperty(name, out JsonElement value) ? value.GetInt64() : 0;
        return new CypherCounters(Of("nodesCreated"), Of("nodesDeleted"), Of("relationshipsCreated"), Of("relationshipsDeleted"), Of("propertiesSet"));
    }

    private static List<object?> ListOf(JsonElement array)
    {
        var list = new List<object?>(array.GetArrayLength());
        foreach (JsonElement item in array.EnumerateArray())
            list.Add(ValueOf(item));
        return list;
    }

    private static object? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.TryGetInt64(out long number) ? (object)number : value.GetDouble(),
        JsonValueKind.Array => ListOf(value),
        JsonValueKind.Object => value.EnumerateObject().ToDictionary(p => p.Name, p => ValueOf(p.Value), StringComparer.Ordinal),
        _ => null,
    };
}
