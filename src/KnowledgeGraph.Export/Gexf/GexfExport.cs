using KnowledgeGraph.Export.PropertyGraphs;
using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Export.Gexf;

/// <summary><c>gexf</c>: for Gephi, with its timeline.</summary>
internal sealed class GexfExport : IGraphExport
{
    public string Name => "gexf";

    public string Description => "GEXF 1.2, for Gephi with its timeline";

    public IReadOnlyList<ExportProfile> Profiles => [ExportProfile.Summary, ExportProfile.Actors, ExportProfile.Full];

    public IReadOnlyList<string> Files => ["graph.gexf"];

    public void Write(StatementGraph graph, ExportProfile profile, string file, TextWriter writer) => GexfWriter.Write(GraphView.Of(graph, profile), writer);
}
