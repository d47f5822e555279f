using KnowledgeGraph.Analysis.Structure;
using KnowledgeGraph.Model.Graph;
using QuikGraph;

namespace KnowledgeGraph.Analysis.Citations;

/// <summary>Shortest chains from articles to first sources.</summary>
public static class CitationChains
{
    /// <summary>
    /// For every article and every source that it leads to along citations and that cites nobody: the shortest chain, of several equally short
    /// ones the first in ordinal order of ids. By article, then source.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="steps">Citations in the chain at least; with 2, direct citations of a first source are left out.</param>
    public static IReadOnlyList<CitationChain> Find(StatementGraph graph, int steps)
    {
        var citations = new AdjacencyGraph<GraphVertex, GraphEdge>(allowParallelEdges: false);
        citations.AddVerticesAndEdgeRange(graph.ToQuikGraph().Edges.Where(e => e.Type == "CITES"));
        return
        [
            .. citations.Vertices.Where(v => v.Label == "Article").SelectMany(article => FromArticle(citations, article))
                .Where(c => c.Chain.Count >= steps)
                .OrderBy(c => c.ArticleId, StringComparer.Ordinal).ThenBy(c => c.SourceId, StringComparer.Ordinal),
        ];
    }

    /// <summary>Breadth first, level by level; within a level in the order of chains, so that the first chain to reach a node is the least.</summary>
    private static IEnumerable<CitationChain> FromArticle(AdjacencyGraph<GraphVertex, GraphEdge> citations, GraphVertex article)
    {
        var chains = new Dictionary<GraphVertex, string[]> { [article] = [] };
        List<GraphVertex> level = [article];
        while (level.Count > 0)
        {
            var next = new List<GraphVertex>();
            foreach (GraphVertex vertex in level)
            {
                foreach (GraphVertex cited in citations.OutEdges(vertex).Select(e => e.Target).OrderBy(t => t.Id, StringComparer.Ordinal))
                {
                    if (chains.TryAdd(cited, [.. chains[vertex], cited.Id]))
                        next.Add(cited);
                }
            }
            foreach (GraphVertex source in next.Where(v => citations.IsOutEdgesEmpty(v)))
                yield return new CitationChain(article.Id, source.Id, chains[source]);
            level = next;
        }
    }
}
