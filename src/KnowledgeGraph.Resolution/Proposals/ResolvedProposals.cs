using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>The proposal nodes and which position is on which.</summary>
internal sealed class ResolvedProposals(IReadOnlyList<ProposalNode> nodes, IReadOnlyDictionary<string, string> idOfPosition)
{
    /// <summary>All proposals, in ordinal order of ids.</summary>
    public IReadOnlyList<ProposalNode> Nodes { get; } = nodes;

    /// <summary>Id of the proposal that a position is on.</summary>
    public string IdOf(string positionId) => idOfPosition[positionId];
}
