using System.Text;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace KnowledgeGraph.Model.Tests.Schemas;

/// <summary>The JSON Schemas of <c>graph-schemas/</c>, as they were when the tests were built.</summary>
internal static class SchemaFile
{
    public const string Record = "record.schema.json";
    public const string Graph = "model.json";

    public static string Text(string name)
    {
        using Stream stream = typeof(SchemaFile).Assembly.GetManifestResourceStream("graph-schemas/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static JObject Json(string name) => JObject.Parse(Text(name));

    public static Task<JsonSchema> Load(string name) => JsonSchema.FromJsonAsync(Text(name));
}
