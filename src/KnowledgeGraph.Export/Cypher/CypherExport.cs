using KnowledgeGraph.Export.PropertyGraphs;
using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Export.Cypher;

/// <summary><c>cypher</c>: the whole graph as a script for cypher-shell; running it twice changes nothing.</summary>
internal sealed class CypherExport : IGraphExport
{
    public string Name => "cypher";

    public string Description => "a script for cypher-shell that makes the whole graph in Neo4j 5 or Memgraph";

    public IReadOnlyList<ExportProfile> Profiles => [];

    public IReadOnlyList<string> Files => ["graph.cypher"];

    public void Write(StatementGraph graph, ExportProfile profile, string file, TextWriter writer) =>
        new CypherWriter(writer).Write(GraphView.Of(graph, ExportProfile.Full));
}
