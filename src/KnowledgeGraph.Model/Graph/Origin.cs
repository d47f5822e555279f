namespace KnowledgeGraph.Model.Graph;

/// <summary>Positions with the same holder, relation and matter that come from one source, however often it is told.</summary>
/// <param name="Id">16 hex digits of a hash of its positions.</param>
/// <param name="Reason">Why they are of one origin, a sentence; for a single position <c>single report</c>.</param>
/// <param name="Positions">Position ids, ordinal order.</param>
public sealed record Origin(string Id, string Reason, IReadOnlyList<string> Positions);
