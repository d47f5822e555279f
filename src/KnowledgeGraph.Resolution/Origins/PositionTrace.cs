namespace KnowledgeGraph.Resolution.Origins;

/// <summary>What tells where a position comes from.</summary>
/// <param name="Id">The position's id.</param>
/// <param name="ArticleId">Its article.</param>
/// <param name="Date">The article's day, or null.</param>
/// <param name="Medium">The first medium in the chain of those who report it, as actor id; null when the chain has none.</param>
/// <param name="Outlet">Actor id of the article's outlet, or null.</param>
/// <param name="Quotations">Hashes of the quotations of eight words or more inside its evidence or statement.</param>
internal sealed record PositionTrace(string Id, string ArticleId, string? Date, string? Medium, string? Outlet, IReadOnlyList<string> Quotations);
