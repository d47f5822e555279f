using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Connections;

/// <summary>The body of a request to the HTTP Query API, version 2.</summary>
internal static class QueryApiRequest
{
    /// <summary>Writes statement and parameters as UTF-8 JSON; a lone surrogate becomes U+FFFD.</summary>
    public static ReadOnlyMemory<byte> Write(CypherStatement statement)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("statement", statement.Text);
        json.WriteBoolean("includeCounters", true);
        if (statement.IsRead)
            json.WriteString("accessMode", "READ");
        json.WritePropertyName("parameters");
        WriteValue(json, statement.Parameters);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>Writes one value; see <see cref="CypherStatement.Parameters"/> for what it may be.</summary>
    public static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: WriteDouble(json, number); break;
            case IReadOnlyDictionary<string, object?> map: WriteMap(json, map); break;
            case IEnumerable list: WriteList(json, list); break;
            default: throw new ArgumentException($"a parameter cannot be a {value.GetType().Name}", nameof(value));
        }
    }

    /// <summary>Always with a point or exponent: the server takes a number without one for an integer.</summary>
    private static void WriteDouble(Utf8JsonWriter json, double number)
    {
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        json.WriteRawValue(text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0", skipInputValidation: false);
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach ((string name, object? value) in map)
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable list)
    {
        json.WriteStartArray();
        foreach (object? item in list)
            WriteValue(json, item);
        json.WriteEndArray();
    }
}
