using System.Collections.Frozen;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Language.Morphology;

/// <summary>Reads attribute_ruler.json. What it does not know it refuses: a rule half understood would give wrong output.</summary>
internal static class MorphologyRuleReader
{
    public static MorphologyRule[] Read(JsonElement rules) => [.. rules.EnumerateArray().Select(ReadRule)];

    private static MorphologyRule ReadRule(JsonElement source)
    {
        RuleCondition[][] alternatives = [.. source.GetProperty("patterns").EnumerateArray().Select(
            pattern => pattern.EnumerateArray().Select(ReadCondition).ToArray())];
        int target = source.GetProperty("index").GetInt32();
        if (alternatives.Any(alternative => alternative.Length is < 1 or > 2 || target < 0 || target >= alternative.Length))
            throw new InvalidDataException("A morphology rule has a pattern of more than two tokens or a target outside of it.");
        byte? tag = null, dep = null, pos = null;
        string? morph = null, lemma = null;
        foreach (JsonProperty attribute in source.GetProperty("attrs").EnumerateObject())
        {
            string value = attribute.Value.GetString()!;
            switch (attribute.Name)
            {
                case "TAG": tag = Labels.Tags.IdOf(value); break;
                case "DEP": dep = Labels.Dependencies.IdOf(value); break;
                case "POS": pos = Labels.PartsOfSpeech.IdOf(value); break;
                case "MORPH": morph = value is "_" ? "" : string.Intern(value); break;
                case "LEMMA": lemma = value; break;
                default: throw new InvalidDataException($"A morphology rule sets '{attribute.Name}'.");
            }
        }

        return new MorphologyRule(alternatives, target, tag, dep, pos, morph, lemma);
    }

    private static RuleCondition ReadCondition(JsonElement source)
    {
        bool[]? tags = null, deps = null;
        FrozenSet<string>? words = null;
        Regex? pattern = null;
        bool? isSpace = null;
        foreach (JsonProperty part in source.EnumerateObject())
        {
            switch (part.Name.ToUpperInvariant())
            {
                case "TAG": tags = ReadLabels(Labels.Tags, part.Value); break;
                case "DEP": deps = ReadLabels(Labels.Dependencies, part.Value); break;
                case "LOWER" when part.Value.ValueKind == JsonValueKind.Object && part.Value.TryGetProperty("REGEX", out JsonElement regex):
                    pattern = new Regex(regex.GetString()!, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
                    break;
                case "LOWER": words = ReadValues(part.Value, "IN").ToFrozenSet(StringComparer.Ordinal); break;
                case "IS_SPACE": isSpace = part.Value.GetBoolean(); break;
                default: throw new InvalidDataException($"A morphology rule asks for '{part.Name}'.");
            }
        }

        return new RuleCondition { Tags = tags, Deps = deps, Words = words, WordPattern = pattern, IsSpace = isSpace };
    }

    private static bool[] ReadLabels(LabelSet labels, JsonElement source)
    {
        bool[] allowed = new bool[labels.Count];
        bool excluded = source.ValueKind == JsonValueKind.Object && source.TryGetProperty("NOT_IN", out _);
        Array.Fill(allowed, excluded);
        foreach (string label in ReadValues(source, excluded ? "NOT_IN" : "IN"))
        {
            // A label outside of the set occurs on no token.
            if (labels.Contains(label))
                allowed[labels.IdOf(label)] = !excluded;
        }

        return allowed;
    }

    private static IEnumerable<string> ReadValues(JsonElement source, string predicate)
    {
        if (source.ValueKind == JsonValueKind.String)
            return [source.GetString()!];
        JsonProperty only = source.EnumerateObject().Single();
        return only.Name == predicate
            ? only.Value.EnumerateArray().Select(value => value.GetString()!)
            : throw new InvalidDataException($"A morphology rule uses '{only.Name}'.");
    }
}
