using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Resolution.Positions;

/// <summary>A position whose holder is known, before its matter and its origin are.</summary>
/// <param name="Id">Id of the node to be.</param>
/// <param name="Article">Number of the article, in ordinal order of ids.</param>
/// <param name="Position">As extracted.</param>
/// <param name="ActorId">The holder's node.</param>
/// <param name="Relation">As extracted or as the analyst relabelled it.</param>
/// <param name="Confidence">As extracted; 1 where the analyst confirmed it.</param>
/// <param name="TargetActorId">The target's node when it is an actor, else null.</param>
/// <param name="Via">Nodes of those who report it, from the outside in.</param>
internal sealed record PositionDraft(
    string Id,
    int Article,
    Position Position,
    string ActorId,
    Relation Relation,
    double Confidence,
    string? TargetActorId,
    IReadOnlyList<string> Via);
