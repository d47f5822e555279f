namespace KnowledgeGraph.Analysis.Stances;

/// <summary>A proposal with actors on both sides.</summary>
/// <param name="ProposalId">The proposal.</param>
/// <param name="Supporters">Actors who propose or support it.</param>
/// <param name="Opponents">Actors who oppose it.</param>
public sealed record ContestedProposal(string ProposalId, int Supporters, int Opponents);
