using System.Collections;
using System.Globalization;
using System.Reflection;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Storage.Contract.Graphs;
using KnowledgeGraph.Storage.Contract.Records;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using NJsonSchema;

namespace KnowledgeGraph.Model.Tests.Schemas;

public sealed class SchemaTests
{
    [Fact]
    public async Task Every_hand_written_record_obeys_the_schema()
    {
        JsonSchema schema = await SchemaFile.Load(SchemaFile.Record);
        foreach (string line in RecordFixtures.Lines)
            schema.Validate(line).Should().BeEmpty(line);
    }

    [Fact]
    public async Task A_record_without_text_obeys_the_schema()
    {
        JsonSchema schema = await SchemaFile.Load(SchemaFile.Record);
        ArticleRecord record = RecordFixtures.Of("levy/announcement");
        schema.Validate(ArticleRecordJson.Write(record with { Article = record.Article with { Text = null } })).Should().BeEmpty();
    }

    [Theory]
    [InlineData("$.article", "sha256")]
    [InlineData("$.positions[0]", "relation")]
    [InlineData("$.statements[0].content", "spans")]
    [InlineData("$.entities[0].mentions[0]", "kind")]
    public async Task The_record_schema_misses_what_is_missing(string path, string key)
    {
        JsonSchema schema = await SchemaFile.Load(SchemaFile.Record);
        JObject record = JObject.Parse(ArticleRecordJson.Write(RecordFixtures.Of("levy/announcement")));
        ((JObject)record.SelectToken(path)!).Remove(key).Should().BeTrue();
        schema.Validate(record).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("$.positions[0].relation", "\"likes\"")]
    [InlineData("$.positions[0].confidence", "1.5")]
    [InlineData("$.statements[0].cue.spans[0]", "[1]")]
    [InlineData("$.statements[0].cue.spans[0]", "[-1, 3]")]
    [InlineData("$.article.sha256", "\"abc\"")]
    [InlineData("$.entities[0].type", "\"person\"")]
    public async Task The_record_schema_refuses_wrong_values(string path, string value)
    {
        JsonSchema schema = await SchemaFile.Load(SchemaFile.Record);
        JObject record = JObject.Parse(ArticleRecordJson.Write(RecordFixtures.Of("levy/announcement")));
        record.SelectToken(path)!.Replace(JToken.Parse(value));
        schema.Validate(record).Should().NotBeEmpty();
    }

    [Fact]
    public async Task Graphs_obey_the_schema()
    {
        JsonSchema schema = await SchemaFile.Load(SchemaFile.Graph);
        foreach (StatementGraph graph in new[] { GraphFixtures.Full, GraphFixtures.Small, GraphFixtures.Empty })
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            StatementGraphJson.Write(graph, writer);
            schema.Validate(writer.ToString()).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("$.positions[0]", "actorId")]
    [InlineData("$.summaries[0]", "confidence")]
    [InlineData("$.actors[0].attributes[0]", "key")]
    public async Task The_graph_schema_misses_what_is_missing(string path, string key)
    {
        JsonSchema schema = await SchemaFile.Load(SchemaFile.Graph);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        StatementGraphJson.Write(GraphFixtures.Full, writer);
        JObject graph = JObject.Parse(writer.ToString());
        ((JObject)graph.SelectToken(path)!).Remove(key).Should().BeTrue();
        schema.Validate(graph).Should().NotBeEmpty();
    }

    [Fact]
    public void The_record_schema_names_exactly_the_properties_of_the_types() =>
        Differences(typeof(ArticleRecord), SchemaFile.Json(SchemaFile.Record)).Should().BeEmpty();

    [Fact]
    public void The_graph_schema_names_exactly_the_properties_of_the_types() =>
        Differences(typeof(StatementGraph), SchemaFile.Json(SchemaFile.Graph)).Should().BeEmpty();

    [Fact]
    public void Every_property_of_the_schemas_is_described()
    {
        foreach (string name in new[] { SchemaFile.Record, SchemaFile.Graph })
        {
            SchemaFile.Json(name).Descendants().OfType<JProperty>()
                .Where(p => p.Name == "properties" && p.Parent!.Parent is not JProperty { Name: "x-relationship" })
                .SelectMany(p => ((JObject)p.Value).Properties())
                .Where(p => string.IsNullOrWhiteSpace((string?)p.Value["description"]))
                .Select(p => p.Path).Should().BeEmpty();
        }
    }

    /// <summary>Walks type and schema side by side: properties, whether null is allowed, and the names of enum values.</summary>
    private static List<string> Differences(Type root, JObject schema)
    {
        var differences = new List<string>();
        var seen = new HashSet<Type>();
        var resolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() };
        Walk(root, schema);
        return differences;

        void Walk(Type type, JObject node)
        {
            if (!seen.Add(type))
                return;
            var inSchema = ((JObject)node["properties"]!).Properties().ToDictionary(p => p.Name, p => (JObject)p.Value);
            List<JsonProperty> inType = [.. ((JsonObjectContract)resolver.ResolveContract(type)).Properties.Where(p => !p.Ignored)];
            differences.AddRange(inType.Where(p => !inSchema.ContainsKey(p.PropertyName!)).Select(p => $"{type.Name}.{p.PropertyName} is not in the schema"));
            differences.AddRange(inSchema.Keys.Except(inType.Select(p => p.PropertyName!)).Select(p => $"{type.Name} has no {p}, which is in the schema"));
            foreach (JsonProperty property in inType.Where(p => inSchema.ContainsKey(p.PropertyName!)))
                Compare(type, property, inSchema[property.PropertyName!], node);
        }

        void Compare(Type owner, JsonProperty property, JObject node, JObject ownerNode)
        {
            string where = $"{owner.Name}.{property.PropertyName}";
            bool required = ((JArray)ownerNode["required"]!).Any(r => (string?)r == property.PropertyName);
            if (required == (property.NullValueHandling == NullValueHandling.Ignore))
                differences.Add($"{where}: required differs");
            PropertyInfo member = owner.GetProperty(property.UnderlyingName!)!;
            bool canBeNull = required && new NullabilityInfoContext().Create(member).ReadState == NullabilityState.Nullable;
            bool nullInSchema = node["oneOf"] is not null || (node["type"] is JArray types && types.Any(t => (string?)t == "null"));
            if (canBeNull != nullInSchema)
                differences.Add($"{where}: null differs");

            Type type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
            if (type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)))
            {
                if ((string?)node["type"] != "array")
                    differences.Add($"{where}: is a list");
                else
                    Step(where, type.GetGenericArguments()[0], (JObject)node["items"]!);
            }
            else
            {
                Step(where, type, node["oneOf"] is JArray choices ? (JObject)choices[1] : node);
            }
        }

        void Step(string where, Type type, JObject node)
        {
            if (node["$ref"] is { } reference)
                node = (JObject)schema.SelectToken(((string)reference!).Replace("#/", "$.", StringComparison.Ordinal).Replace('/', '.'))!;
            if (type.IsEnum)
            {
                string[] names = [.. Enum.GetValues(type).Cast<object>().Select(v => JsonConvert.SerializeObject(v).Trim('"'))];
                string[] listed = [.. ((JArray)node["enum"]!).Select(v => (string)v!)];
                bool narrower = type == typeof(NodeKind) && listed.All(names.Contains);
                if (!narrower && !names.Order(StringComparer.Ordinal).SequenceEqual(listed.Order(StringComparer.Ordinal)))
                    differences.Add($"{where}: enum differs: {string.Join(' ', names)} / {string.Join(' ', listed)}");
            }
            else if (type == typeof(TextSpan))
            {
                if ((int?)node["maxItems"] != 2)
                    differences.Add($"{where}: is a span");
            }
            else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
            {
                if (!((JObject)node["properties"]!).Properties().Select(p => p.Name).SequenceEqual(["key", "value"]))
                    differences.Add($"{where}: is a pair");
            }
            else if (type.Namespace!.StartsWith("KnowledgeGraph", StringComparison.Ordinal))
            {
                Walk(type, node);
            }
            else
            {
                string expected = type == typeof(string) ? "string" : type == typeof(bool) ? "boolean" : type == typeof(int) ? "integer" : "number";
                string?[] given = node["type"] is JArray several ? [.. several.Select(t => (string?)t)] : [(string?)node["type"]];
                if (!given.Contains(expected))
                    differences.Add($"{where}: is a {expected}");
            }
        }
    }
}
