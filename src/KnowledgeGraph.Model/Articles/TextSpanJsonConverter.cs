using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Model.Articles;

/// <summary>Writes a <see cref="TextSpan"/> as <c>[start, end]</c> and reads it back.</summary>
internal sealed class TextSpanJsonConverter : JsonConverter<TextSpan>
{
    public override TextSpan ReadJson(JsonReader reader, Type objectType, TextSpan existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var pair = JToken.ReadFrom(reader) as JArray;
        return pair is { Count: 2 } && Offset(pair[0]) is { } start && Offset(pair[1]) is { } end
            ? new TextSpan(start, end)
            : throw new JsonSerializationException($"a span must be [start, end], path '{reader.Path}'");
    }

    public override void WriteJson(JsonWriter writer, TextSpan value, JsonSerializer serializer)
    {
        writer.WriteStartArray();
        writer.WriteValue(value.Start);
        writer.WriteValue(value.End);
        writer.WriteEndArray();
    }

    private static int? Offset(JToken token) => token is JValue { Value: long number } && number is >= int.MinValue and <= int.MaxValue ? (int)number : null;
}
