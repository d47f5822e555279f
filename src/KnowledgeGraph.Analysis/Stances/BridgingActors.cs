using KnowledgeGraph.Model.Graph;
using QuikGraph;

namespace KnowledgeGraph.Analysis.Stances;

/// <summary>
/// Betweenness of actors within their own neighbourhoods in the network of agreement (Everett and Borgatti, "Ego network betweenness", Social
/// Networks 27, 2005): near to betweenness in the whole network, and computed from what is around an actor.
/// </summary>
public static class BridgingActors
{
    private const int Decimals = 4;

    /// <summary>All actors with a score, the highest first, then by id.</summary>
    public static IReadOnlyList<BridgingActor> Find(StatementGraph graph)
    {
        UndirectedGraph<string, UndirectedEdge<string>> agreement = AgreementOf(graph);
        return
        [
            .. agreement.Vertices.Select(actor => Score(agreement, actor)).Where(a => a.Pairs > 0)
                .OrderByDescending(a => a.Score).ThenBy(a => a.ActorId, StringComparer.Ordinal),
        ];
    }

    /// <summary>Actors linked when they take the same side on some proposal.</summary>
    private static UndirectedGraph<string, UndirectedEdge<string>> AgreementOf(StatementGraph graph)
    {
        var agreement = new UndirectedGraph<string, UndirectedEdge<string>>(allowParallelEdges: false);
        foreach (((string one, string other), (int same, _)) in new StandingSides(graph).Pairs())
        {
            if (same > 0)
                agreement.AddVerticesAndEdge(new UndirectedEdge<string>(one, other));
        }
        return agreement;
    }

    private static BridgingActor Score(UndirectedGraph<string, UndirectedEdge<string>> agreement, string actor)
    {
        string[] allies = [.. agreement.AdjacentVertices(actor).Order(StringComparer.Ordinal)];
        var around = new HashSet<string>(allies, StringComparer.Ordinal);
        HashSet<string>[] near = [.. allies.Select(x => agreement.AdjacentVertices(x).Where(around.Contains).ToHashSet(StringComparer.Ordinal))];
        int pairs = 0;
        double score = 0;
        for (int i = 0; i < allies.Length; i++)
        {
            for (int j = i + 1; j < allies.Length; j++)
            {
                if (near[i].Contains(allies[j]))
                    continue;
                pairs++;
                score += 1.0 / (1 + near[i].Count(near[j].Contains));
            }
        }
        return new BridgingActor(actor, allies.Length, pairs, Math.Round(score, Decimals, MidpointRounding.AwayFromZero));
    }
}
