using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Export.PropertyGraphs;

/// <summary>A statement graph, or a part of it, as a property graph.</summary>
public static class GraphView
{
    /// <summary>The part of the graph that a profile names.</summary>
    public static PropertyGraph Of(StatementGraph graph, ExportProfile profile)
    {
        // The analyst's own columns become properties of actors; a column named as one of ours gives way.
        PropertyKey[] attributes = [.. graph.Actors.SelectMany(actor => actor.Attributes).Select(attribute => attribute.Key)
            .Distinct(StringComparer.Ordinal)
            .Except([.. GraphKeys.SummaryNodes.Concat(GraphKeys.EvidenceNodes).Select(key => key.Name), "label", "labels", "id", "type", "kind"], StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(name => new PropertyKey(name, PropertyType.Text))];
        var nodes = new NodeView(graph, attributes);
        var edges = new EdgeView(graph);
        return profile switch
        {
            ExportProfile.Actors => Closed([.. GraphKeys.SummaryNodes, .. attributes], GraphKeys.SummaryEdges, nodes.Actors(), edges.BetweenActors()),
            ExportProfile.Full => Closed(
                [.. GraphKeys.SummaryNodes, .. GraphKeys.EvidenceNodes, .. attributes],
                [.. GraphKeys.SummaryEdges, .. GraphKeys.EvidenceEdges],
                nodes.Actors().Concat(nodes.Proposals()).Concat(nodes.Evidence()),
                edges.BetweenActors().Concat(edges.ToProposals()).Concat(edges.Evidence())),
            _ => Closed(
                [.. GraphKeys.SummaryNodes, .. attributes],
                GraphKeys.SummaryEdges,
                nodes.Actors().Concat(nodes.Proposals()),
                edges.BetweenActors().Concat(edges.ToProposals())),
        };
    }

    // A filter may have left a statement whose speaker is gone: readers of the formats stumble over edges that lead nowhere.
    private static PropertyGraph Closed(IReadOnlyList<PropertyKey> nodeKeys, IReadOnlyList<PropertyKey> edgeKeys, IEnumerable<PropertyNode> nodes, IEnumerable<PropertyEdge> edges)
    {
        var ids = new Lazy<HashSet<string>>(() => nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal));
        return new PropertyGraph(nodeKeys, edgeKeys, nodes, edges.Where(edge => ids.Value.Contains(edge.Source) && ids.Value.Contains(edge.Target)));
    }
}
