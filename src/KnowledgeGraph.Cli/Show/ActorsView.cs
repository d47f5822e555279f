using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Cli.Show;

/// <summary>Actors with what they hold and what is held about them.</summary>
internal static class ActorsView
{
    public static TableView Of(StatementGraph graph)
    {
        ILookup<string, PositionSummary> held = graph.Summaries.ToLookup(s => s.ActorId, StringComparer.Ordinal);
        ILookup<string, PositionSummary> on = graph.Summaries.Where(s => s.TargetKind == TargetKind.Actor).ToLookup(s => s.TargetId, StringComparer.Ordinal);
        ILookup<string, CitationEdge> cited = graph.Citations.ToLookup(c => c.CitedId, StringComparer.Ordinal);
        var table = new TableView(
            new TableColumn("id", "id"),
            new TableColumn("name", "name"),
            new TableColumn("type", "type", IsNarrow: true),
            new TableColumn("roles", "roles"),
            new TableColumn("positions", "positions", IsNumber: true),
            new TableColumn("positionsOn", "on them", IsNumber: true),
            new TableColumn("citedBy", "cited by", IsNumber: true),
            new TableColumn("members", null),
            new TableColumn("reasons", null));
        foreach (ActorNode actor in graph.Actors.OrderByDescending(a => held[a.Id].Sum(s => s.Positions.Count)).ThenBy(a => a.Id, StringComparer.Ordinal))
        {
            table.Add(
                actor.Id, actor.Name, actor.Type.ToString(), actor.Roles,
                held[actor.Id].Sum(s => s.Positions.Count), on[actor.Id].Sum(s => s.Positions.Count), cited[actor.Id].Sum(c => c.Articles),
                actor.Members, actor.Reasons);
        }
        return table;
    }
}
