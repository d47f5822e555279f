using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Cli.Show;

/// <summary>Proposals with how many actors propose, support and oppose them; the most discussed first.</summary>
internal static class ProposalsView
{
    public static TableView Of(StatementGraph graph)
    {
        ILookup<string, PositionSummary> on = graph.Summaries.ToLookup(s => s.TargetId, StringComparer.Ordinal);
        var table = new TableView(
            new TableColumn("id", "id"),
            new TableColumn("label", "matter"),
            new TableColumn("proposes", "propose", IsNumber: true),
            new TableColumn("supports", "support", IsNumber: true),
            new TableColumn("opposes", "oppose", IsNumber: true),
            new TableColumn("wordings", "wordings", IsNumber: true),
            new TableColumn("members", null),
            new TableColumn("concept", null));
        foreach (ProposalNode proposal in graph.Proposals
            .Where(p => on[p.Id].Any())
            .OrderByDescending(p => on[p.Id].Count()).ThenBy(p => p.Id, StringComparer.Ordinal))
        {
            table.Add(
                proposal.Id, proposal.Label, Count(on[proposal.Id], Relation.Proposes), Count(on[proposal.Id], Relation.Supports),
                Count(on[proposal.Id], Relation.Opposes), proposal.Members.Count, proposal.Members, proposal.Concept);
        }
        return table;
    }

    private static int Count(IEnumerable<PositionSummary> summaries, Relation relation) => summaries.Count(s => s.Relation == relation);
}
