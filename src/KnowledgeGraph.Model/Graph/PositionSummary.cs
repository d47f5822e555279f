using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Model.Graph;

/// <summary>The edge <c>PROPOSES</c>, <c>SUPPORTS</c> or <c>OPPOSES</c>: all positions of one actor with one relation to one target.</summary>
/// <param name="Id">16 hex digits of a hash of actor, relation and target.</param>
/// <param name="ActorId">Who.</param>
/// <param name="Relation">Proposes, supports, opposes.</param>
/// <param name="TargetKind">Proposal or actor.</param>
/// <param name="TargetId">What.</param>
/// <param name="Positions">Position ids, by date, article id, start.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="Origins">Number of independent origins.</param>
/// <param name="First">Earliest date, or null when all are undated.</param>
/// <param name="Last">Latest date.</param>
/// <param name="Until">When every position is <c>past</c>: the latest date of them ("undated" when none has one); null for a position that stands.</param>
/// <param name="Strength">The strongest that is not past.</param>
/// <param name="Confidence">1 − Π over origins (1 − the greatest confidence of that origin), 4 decimals.</param>
public sealed record PositionSummary(
    string Id,
    string ActorId,
    Relation Relation,
    TargetKind TargetKind,
    string TargetId,
    IReadOnlyList<string> Positions,
    int Articles,
    int Origins,
    string? First,
    string? Last,
    string? Until,
    Strength Strength,
    double Confidence);
