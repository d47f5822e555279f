namespace KnowledgeGraph.Model.Graph;

/// <summary>The edge <c>CONCERNS</c>: whom a proposal is about.</summary>
/// <param name="ProposalId">The proposal.</param>
/// <param name="ActorId">Whom it concerns.</param>
/// <param name="Positions">Ids of the positions that say so, ordinal order.</param>
public sealed record ConcernsEdge(string ProposalId, string ActorId, IReadOnlyList<string> Positions);
