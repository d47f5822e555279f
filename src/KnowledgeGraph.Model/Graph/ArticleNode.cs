namespace KnowledgeGraph.Model.Graph;

/// <summary>An article in the graph.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Title">Headline.</param>
/// <param name="Url">Canonical address.</param>
/// <param name="Publisher">The outlet as named.</param>
/// <param name="PublisherId">Id of the outlet's actor node, or null.</param>
/// <param name="Published">Time of publication as given.</param>
/// <param name="Date">Its calendar day, <c>yyyy-MM-dd</c>; null when undated.</param>
/// <param name="Sha256">SHA-256 of the text.</param>
/// <param name="Words">Number of words.</param>
/// <param name="Fingerprint">What extracted it.</param>
public sealed record ArticleNode(
    string Id,
    string? Title,
    string? Url,
    string? Publisher,
    string? PublisherId,
    string? Published,
    string? Date,
    string Sha256,
    int Words,
    string Fingerprint);
