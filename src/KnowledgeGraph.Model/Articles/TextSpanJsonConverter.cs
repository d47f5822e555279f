using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Model.Articles;

/// <summary>Writes a <see cref="TextSpan"/> as <c>[start, end]</c> and reads it back.</summary>
internal sealed class TextSpanJsonConverter : JsonConverter<TextSpan>
{
    public override TextSpan ReadJson(JsonReader reader, Type objectType, TextSpan existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var pair = JToken.ReadFrom(reader) as JArray;
        if (pair is not { Count: 2 } || pair[0].Type != JTokenType.Integer || pair[1].Type != JTokenType.Integer)
            throw new JsonSerializationException($"a span must be [start, end], path '{reader.Path}'");
        return new TextSpan((int)pair[0], (int)pair[1]);
    }

    public override void WriteJson(JsonWriter writer, TextSpan value, JsonSerializer serializer)
    {
        writer.WriteStartArray();
        writer.WriteValue(value.Start);
        writer.WriteValue(value.End);
        writer.WriteEndArray();
    }
}
