using System.Globalization;
using Newtonsoft.Json;

namespace KnowledgeGraph.Model.Json;

/// <summary>How records and graphs become JSON: keys in the order of the model, no dates guessed, no culture; bounded in depth.</summary>
internal static class ModelSerializer
{
    private const int MaxDepth = 32;

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new ModelContractResolver(),
        Culture = CultureInfo.InvariantCulture,
        MaxDepth = MaxDepth,
        DateParseHandling = DateParseHandling.None,
        CheckAdditionalContent = true,
    });

    /// <summary>Writes a value; the writer stays open.</summary>
    public static void Write<T>(T value, TextWriter writer, Formatting formatting)
    {
        using var json = new JsonTextWriter(writer) { CloseOutput = false, Formatting = formatting };
        Serializer.Serialize(json, value);
    }

    /// <summary>Reads one value, to the end of the text; the reader stays open.</summary>
    /// <exception cref="FormatException">The text is no such JSON.</exception>
    public static T? Read<T>(TextReader reader)
    {
        try
        {
            using var json = new JsonTextReader(reader) { CloseInput = false, MaxDepth = MaxDepth, DateParseHandling = DateParseHandling.None };
            return Serializer.Deserialize<T>(json);
        }
        catch (JsonException error)
        {
            throw new FormatException(error.Message, error);
        }
    }
}
