using KnowledgeGraph.Export.PropertyGraphs;
using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Export.Tables;

/// <summary><c>csv</c>: a table of nodes and a table of edges, as Gephi's and Cytoscape's importers, pandas and spreadsheets read them.</summary>
internal sealed class CsvExport : IGraphExport
{
    private const string NodesFile = "nodes.csv";
    private const string EdgesFile = "edges.csv";

    public string Name => "csv";

    public string Description => "tables of nodes and edges, for spreadsheets, R, pandas and Gephi";

    public IReadOnlyList<ExportProfile> Profiles => [ExportProfile.Summary, ExportProfile.Actors, ExportProfile.Full];

    public IReadOnlyList<string> Files => [NodesFile, EdgesFile];

    public void Write(StatementGraph graph, ExportProfile profile, string file, TextWriter writer)
    {
        PropertyGraph view = GraphView.Of(graph, profile);
        var csv = new CsvOutput(writer);
        if (file == NodesFile)
        {
            csv.Row(["Id", "Label", "kind", "type", .. view.NodeKeys.Select(key => key.Name)]);
            foreach (PropertyNode node in view.Nodes)
                csv.Row([node.Id, node.Label, node.Labels[0], node.Labels[^1], .. Cells(view.NodeKeys, node.Properties)]);
        }
        else if (file == EdgesFile)
        {
            // Gephi takes "Type" for directed or undirected.
            csv.Row(["Source", "Target", "Type", "Label", .. view.EdgeKeys.Select(key => key.Name)]);
            foreach (PropertyEdge edge in view.Edges)
                csv.Row([edge.Source, edge.Target, "Directed", edge.Type, .. Cells(view.EdgeKeys, edge.Properties)]);
        }
        else
        {
            throw new ArgumentException($"the csv export has no file '{file}'", nameof(file));
        }
    }

    private static IEnumerable<string?> Cells(IReadOnlyList<PropertyKey> keys, IReadOnlyList<(PropertyKey Key, object? Value)> properties) =>
        keys.Select(key => properties.FirstOrDefault(property => property.Key == key).Value is { } value ? PropertyText.Of(value) : null);
}
