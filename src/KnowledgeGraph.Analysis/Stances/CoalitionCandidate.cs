namespace KnowledgeGraph.Analysis.Stances;

/// <summary>Two actors who take the same side on several proposals and part on none.</summary>
/// <param name="ActorId">The ordinally lesser id.</param>
/// <param name="OtherId">The other.</param>
/// <param name="Agreements">Proposals on which they take the same side.</param>
public sealed record CoalitionCandidate(string ActorId, string OtherId, int Agreements);
