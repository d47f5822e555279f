using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Export;

/// <summary><c>json</c>: the whole graph in the shape of <c>graph-schemas/</c>; what can be read back.</summary>
internal sealed class JsonExport : IGraphExport
{
    public string Name => "json";

    public string Description => "the whole graph as one JSON document";

    public IReadOnlyList<ExportProfile> Profiles => [];

    public IReadOnlyList<string> Files => ["graph.json"];

    public void Write(StatementGraph graph, ExportProfile profile, string file, TextWriter writer) => StatementGraphJson.Write(graph, writer);
}
