using System.Runtime.CompilerServices;
using System.Text;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Documents;

/// <summary>docs/graph-model.md is made from graph-schemas/model.json: with KG_WRITE_DOCS=1 this test writes it, else it holds the two together.</summary>
public sealed class GraphModelDocumentTests
{
    [Fact]
    public void The_page_on_the_graph_model_is_what_its_schema_says()
    {
        string root = Root();
        string page = Path.Combine(root, "docs", "graph-model.md");
        string made = Make(JObject.Parse(File.ReadAllText(Path.Combine(root, "graph-schemas", "model.json"))));
        if (Environment.GetEnvironmentVariable("KG_WRITE_DOCS") == "1")
            File.WriteAllText(page, made);
        File.ReadAllText(page).Should().Be(made);
    }

    private static string Make(JObject schema)
    {
        var text = new StringBuilder("# The graph model\n\nMade from graph-schemas/model.json; do not edit. ").Append((string?)schema["description"]).Append("\n\n");
        text.Append("In Neo4j every node and relationship of ours also carries `graph` (whose it is), nodes and summary relationships `hash` (of all they say); empty lists and nulls are left out; positions carry `origin` and, where several share it, `originReason`.\n");
        foreach (JProperty definition in ((JObject)schema["definitions"]!).Properties())
        {
            var shape = (JObject)definition.Value;
            if (shape["properties"] is not JObject properties)
                continue;
            text.Append("\n## ").Append(TitleOf(definition.Name, shape)).Append("\n\n").Append((string?)shape["description"]).Append("\n\n| property | kind | meaning |\n|---|---|---|\n");
            foreach (JProperty property in properties.Properties())
                text.Append("| `").Append(property.Name).Append("` | ").Append(KindOf((JObject)property.Value)).Append(" | ").Append(MeaningOf((JObject)property.Value)).Append(" |\n");
        }
        return text.ToString();
    }

    private static string TitleOf(string name, JObject shape)
    {
        if (shape["x-node"]?["label"] is { } label)
            return $"`:{label}`";
        return shape["x-relationship"] is JObject relationship ? Arrow(relationship) : name;
    }

    private static string Arrow(JObject relationship)
    {
        string types = relationship["types"] is JArray several ? string.Join("\\|", several) : (string)relationship["type"]!;
        return $"`(:{Labels(relationship["from"]!)})-[:{types}]->(:{Labels(relationship["to"]!)})`";
    }

    private static string Labels(JToken labels) => labels is JArray several ? string.Join("\\|", several) : (string)labels!;

    private static string KindOf(JObject property)
    {
        if (property["enum"] is JArray values)
            return string.Join(", ", values.Select(v => $"`{v}`"));
        if ((string?)property["$ref"] is { } reference)
            return reference.Split('/')[^1];
        string kind = property["type"] is JArray several ? string.Join(" or ", several) : (string?)property["type"] ?? "";
        return kind == "array" && property["items"] is JObject items ? "list of " + KindOf(items) : kind;
    }

    private static string MeaningOf(JObject property)
    {
        string meaning = ((string?)property["description"] ?? "").Replace("|", "\\|", StringComparison.Ordinal);
        return property["x-relationship"] is JObject relationship ? $"{meaning} In Neo4j {Arrow(relationship)}." : meaning;
    }

    private static string Root([CallerFilePath] string here = "")
    {
        DirectoryInfo? folder = new FileInfo(here).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
            folder = folder.Parent;
        return folder!.FullName;
    }
}
