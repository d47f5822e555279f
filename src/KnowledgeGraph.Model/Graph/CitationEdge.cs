namespace KnowledgeGraph.Model.Graph;

/// <summary>The edge <c>CITES</c>: who takes information from whom, over all its evidence.</summary>
/// <param name="Id">16 hex digits of a hash of citing and cited.</param>
/// <param name="CitingKind">Article or actor.</param>
/// <param name="CitingId">Who cites.</param>
/// <param name="CitedId">The cited actor.</param>
/// <param name="Evidence">The sentences, by date, article id, start.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="First">Earliest date, or null.</param>
/// <param name="Last">Latest date, or null.</param>
/// <param name="Confidence">1 − Π over articles (1 − the greatest confidence in that article), 4 decimals.</param>
public sealed record CitationEdge(
    string Id,
    NodeKind CitingKind,
    string CitingId,
    string CitedId,
    IReadOnlyList<Evidence> Evidence,
    int Articles,
    string? First,
    string? Last,
    double Confidence);
