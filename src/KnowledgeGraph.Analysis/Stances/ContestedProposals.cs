using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Analysis.Stances;

/// <summary>The proposals on which actors stand against each other.</summary>
public static class ContestedProposals
{
    /// <summary>Those with both sides taken, by the size of the smaller side, then by the number of stances, then by id; stances given up left out.</summary>
    public static IReadOnlyList<ContestedProposal> Find(StatementGraph graph) =>
    [
        .. new StandingSides(graph).Proposals
            .Select(p => new ContestedProposal(p.ProposalId, p.Actors.Values.Count(s => s.HasFlag(Side.For)), p.Actors.Values.Count(s => s.HasFlag(Side.Against))))
            .Where(p => p.Supporters > 0 && p.Opponents > 0)
            .OrderByDescending(p => Math.Min(p.Supporters, p.Opponents)).ThenByDescending(p => p.Supporters + p.Opponents)
            .ThenBy(p => p.ProposalId, StringComparer.Ordinal),
    ];
}
