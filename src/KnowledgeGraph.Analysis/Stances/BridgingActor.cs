namespace KnowledgeGraph.Analysis.Stances;

/// <summary>An actor who connects allies that are no allies of each other.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="Allies">Actors who take the same side as it on some proposal.</param>
/// <param name="Pairs">Pairs of allies that are no allies of each other.</param>
/// <param name="Score">Betweenness within its neighbourhood, 4 decimals.</param>
public sealed record BridgingActor(string ActorId, int Allies, int Pairs, double Score);
