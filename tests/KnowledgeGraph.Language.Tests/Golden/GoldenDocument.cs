using System.Runtime.InteropServices;
using System.Text.Json;

namespace KnowledgeGraph.Language.Tests.Golden;

/// <summary>What spaCy made of a text.</summary>
internal sealed class GoldenDocument(JsonElement root)
{
    public string Text => root.GetProperty("text").GetString()!;

    public string[] Strings(string column) => [.. Column(column).Select(value => value.GetString()!)];

    public int[] Numbers(string column) => [.. Column(column).Select(value => value.GetInt32())];

    public bool[] Flags(string column) => [.. Column(column).Select(value => value.GetBoolean())];

    public string[] Features(string name) => [.. root.GetProperty("feats").GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];

    /// <summary>By how much each tag's score leads, or null where this was not kept for this text.</summary>
    public double[]? TagMargins => root.TryGetProperty("tag_margin", out JsonElement value) ? [.. value.EnumerateArray().Select(margin => margin.GetDouble())] : null;

    public (int, int, string)[] Entities =>
        [.. root.GetProperty("ents").EnumerateArray().Select(value => (value[0].GetInt32(), value[1].GetInt32(), value[2].GetString()!))];

    /// <summary>The steps of a transition system, or null where they were not kept for this text.</summary>
    public (string Action, int[] Tokens, double Margin)[]? Trace(string name) => !root.TryGetProperty(name, out JsonElement steps) ? null : [.. steps.EnumerateArray().Select(step => (
        step.GetProperty("action").GetString()!,
        step.GetProperty("ids").EnumerateArray().Select(id => id.GetInt32()).ToArray(),
        step.GetProperty("margin").ValueKind == JsonValueKind.Number ? step.GetProperty("margin").GetDouble() : double.PositiveInfinity))];

    /// <summary>Vectors, or null where they were not kept for this text.</summary>
    public float[]? Vectors(string name) => root.TryGetProperty(name, out JsonElement value)
        ? MemoryMarshal.Cast<byte, float>(value.GetProperty("f32").GetBytesFromBase64()).ToArray()
        : null;

    public static (string[] ParserClasses, string[] EntityClasses, IEnumerable<GoldenDocument> Documents) Read(string path)
    {
        IEnumerable<string> lines = TestFiles.ReadLines(path);
        JsonElement header = JsonDocument.Parse(lines.First()).RootElement;
        return (Names(header, "parser_classes"), Names(header, "ner_classes"), lines.Skip(1).Select(line => new GoldenDocument(JsonDocument.Parse(line).RootElement)));
    }

    private static string[] Names(JsonElement header, string name) => [.. header.GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];

    private IEnumerable<JsonElement> Column(string name) => root.GetProperty("tokens").GetProperty(name).EnumerateArray();
}
