namespace KnowledgeGraph.Model.Graph;

/// <summary>The edge <c>SPEAKS_FOR</c>: president of, minister of, spokesman for.</summary>
/// <param name="Id">16 hex digits of a hash of both actors and the role.</param>
/// <param name="ActorId">Who speaks.</param>
/// <param name="ForId">For whom.</param>
/// <param name="Role">As what: <c>president</c>.</param>
/// <param name="Evidence">Where articles say so, by date, article id, start; empty for what a table says.</param>
/// <param name="First">Earliest date, or null.</param>
/// <param name="Last">Latest date, or null.</param>
public sealed record SpeaksForEdge(
    string Id,
    string ActorId,
    string ForId,
    string Role,
    IReadOnlyList<Evidence> Evidence,
    string? First,
    string? Last);
