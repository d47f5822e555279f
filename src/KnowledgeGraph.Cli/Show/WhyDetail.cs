using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Pipeline.Lookup;

namespace KnowledgeGraph.Cli.Show;

/// <summary>The sentences behind whatever an id names: an edge, a position, a citation, an actor or a proposal.</summary>
internal static class WhyDetail
{
    public static void Write(DetailRequest request)
    {
        GraphIndex index = request.Index;
        string id = HashPrefix.Complete(index, request.Asked);
        PositionNode[] positions = [.. PositionIds(index, id).Select(p => index.Positions[p])];
        Evidence[] evidence = [.. EvidenceOf(index.Graph, id)];
        if (positions.Length == 0 && evidence.Length == 0)
            throw new UsageException($"the graph has nothing with the id '{request.Asked}'; ids stand in the first column of the tables of 'kg show'");
        if (request.Json)
        {
            var origins = positions.Select(p => p.OriginId).Distinct(StringComparer.Ordinal).Select(o => index.Origins[o]);
            JsonOutput.Write(request.Terminal, new { positions, origins, evidence });
            return;
        }
        EvidenceView.Write(request.Terminal, index, positions);
        foreach (Evidence item in evidence)
            EvidenceView.Write(request.Terminal, index, item);
    }

    private static IEnumerable<string> PositionIds(GraphIndex index, string id)
    {
        if (index.Positions.ContainsKey(id))
            return [id];
        if (index.Summaries.TryGetValue(id, out PositionSummary? summary))
            return summary.Positions;
        if (index.Origins.TryGetValue(id, out Origin? origin))
            return origin.Positions;
        return index.Graph.Summaries
            .Where(s => string.Equals(s.TargetId, id, StringComparison.Ordinal) || string.Equals(s.ActorId, id, StringComparison.Ordinal))
            .SelectMany(s => s.Positions);
    }

    private static IEnumerable<Evidence> EvidenceOf(StatementGraph graph, string id) => graph.Citations
        .Where(c => string.Equals(c.Id, id, StringComparison.Ordinal)).SelectMany(c => c.Evidence)
        .Concat(graph.SpeaksFor.Where(s => string.Equals(s.Id, id, StringComparison.Ordinal)).SelectMany(s => s.Evidence));
}
