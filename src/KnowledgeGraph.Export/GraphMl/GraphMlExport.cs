using KnowledgeGraph.Export.PropertyGraphs;
using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Export.GraphMl;

/// <summary><c>graphml</c>: for Gephi, yEd, visone, igraph, networkx, R.</summary>
internal sealed class GraphMlExport : IGraphExport
{
    public string Name => "graphml";

    public string Description => "GraphML, for Gephi, yEd, visone, igraph, networkx and R";

    public IReadOnlyList<ExportProfile> Profiles => [ExportProfile.Summary, ExportProfile.Actors, ExportProfile.Full];

    public IReadOnlyList<string> Files => ["graph.graphml"];

    public void Write(StatementGraph graph, ExportProfile profile, string file, TextWriter writer) => GraphMlWriter.Write(GraphView.Of(graph, profile), writer);
}
