using KnowledgeGraph.Model.Articles;
using Newtonsoft.Json;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>Enums and spans as the text that their columns hold, which is the text that they are in JSON.</summary>
internal static class ColumnText
{
    /// <summary>An enum value in lower case: <c>proposes</c>.</summary>
    public static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The enum value that the text names, in any case.</summary>
    /// <exception cref="FormatException">It names none.</exception>
    public static T Value<T>(string text)
        where T : struct, Enum =>
        Enum.TryParse(text, ignoreCase: true, out T value) && Enum.IsDefined(value)
            ? value
            : throw new FormatException($"'{text}' is no {typeof(T).Name}");

    public static string Spans(IReadOnlyList<TextSpan> spans) => JsonConvert.SerializeObject(spans, Formatting.None);

    /// <exception cref="FormatException">The text is no list of spans.</exception>
    public static IReadOnlyList<TextSpan> Spans(string json)
    {
        try
        {
            return JsonConvert.DeserializeObject<TextSpan[]>(json) ?? throw new FormatException("a list of spans is missing");
        }
        catch (JsonException error)
        {
            throw new FormatException($"'{json}' is no list of spans", error);
        }
    }
}
