using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Ingest.Formats;

/// <summary>One article as a JSON object: <c>id</c>, <c>text</c> and, where known, <c>title</c>, <c>url</c>, <c>publisher</c>, <c>published</c>, <c>language</c>. Other keys are passed over.</summary>
internal static class ArticleLine
{
    /// <summary>Reads one object.</summary>
    /// <param name="json">The line.</param>
    /// <param name="maxDepth">Depth of nested values, passed over or not.</param>
    /// <exception cref="FormatException">The line is no such object; the message says what is wrong.</exception>
    public static ArticleDraft Read(string json, int maxDepth)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        try
        {
            using var reader = new JsonTextReader(new StringReader(json)) { MaxDepth = maxDepth, DateParseHandling = DateParseHandling.None };
            if (!reader.Read() || reader.TokenType != JsonToken.StartObject)
                throw new FormatException("the line is no JSON object");
            while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
            {
                string key = (string)reader.Value!;
                reader.Read();
                if (ArticleColumns.IsOne(key))
                    values[key] = StringOf(reader, key);
                else
                    reader.Skip();
            }
            if (reader.TokenType != JsonToken.EndObject)
                throw new FormatException("the JSON object is not closed");
            if (reader.Read())
                throw new FormatException("something follows the JSON object");
        }
        catch (JsonException error)
        {
            throw new FormatException($"no valid JSON: {error.Message}", error);
        }
        return ArticleColumns.Draft(key => values.GetValueOrDefault(key));
    }

    private static string? StringOf(JsonTextReader reader, string key) => reader.TokenType switch
    {
        JsonToken.String => (string)reader.Value!,
        JsonToken.Null => null,
        JsonToken.Integer when key == ArticleColumns.Id => Convert.ToString(reader.Value, System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new FormatException($"\"{key}\" is no string"),
    };
}
