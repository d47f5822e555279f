using KnowledgeGraph.Analysis.Structure;
using KnowledgeGraph.Model.Graph;
using QuikGraph;
using QuikGraph.Algorithms;

namespace KnowledgeGraph.Analysis.Citations;

/// <summary>Sources that cite each other in a ring: the strongly connected components of the citations (Tarjan 1972).</summary>
public static class CircularCitation
{
    /// <summary>
    /// The rings of two actors or more: each can be reached from each along citations, where an outlet cites whom its articles cite. The largest
    /// first, then by their first id; ids within a ring in ordinal order.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<string>> Find(StatementGraph graph)
    {
        var citations = new BidirectionalGraph<GraphVertex, GraphEdge>(allowParallelEdges: true);
        foreach (GraphEdge edge in graph.ToQuikGraph().Edges)
        {
            if (edge.Type == "CITES")
                citations.AddVerticesAndEdge(edge);
            else if (edge.Type == "PUBLISHED_BY")
                citations.AddVerticesAndEdge(new GraphEdge(edge.Target, edge.Source, edge.Type));
        }
        var components = new Dictionary<GraphVertex, int>();
        citations.StronglyConnectedComponents(components);
        return
        [
            .. components.Where(c => c.Key.Label == "Actor").GroupBy(c => c.Value, c => c.Key.Id).Where(g => g.Skip(1).Any())
                .Select(g => (IReadOnlyList<string>)[.. g.Order(StringComparer.Ordinal)])
                .OrderByDescending(ring => ring.Count).ThenBy(ring => ring[0], StringComparer.Ordinal),
        ];
    }
}
