using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Model.Records;

/// <summary>What a record tells of its article besides what was extracted.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Title">Headline.</param>
/// <param name="Url">Canonical address.</param>
/// <param name="Publisher">The outlet.</param>
/// <param name="Published">Time of publication as given.</param>
/// <param name="Date">Its calendar day in its own offset, <c>yyyy-MM-dd</c>; null when undated.</param>
/// <param name="Language">Language, such as <c>en</c>.</param>
/// <param name="Sha256">SHA-256 of the text in UTF-8, 64 hex digits.</param>
/// <param name="Words">Number of words, as white space separates them.</param>
/// <param name="Furniture">Stretches that are no part of the report.</param>
/// <param name="Sketch">Signature by which near-duplicate texts are recognised: see <see cref="TextSketch"/>.</param>
/// <param name="Text">The text itself, only when it was asked for.</param>
public sealed record ArticleHeader(
    string Id,
    string? Title,
    string? Url,
    string? Publisher,
    string? Published,
    string? Date,
    string? Language,
    string Sha256,
    int Words,
    IReadOnlyList<TextSpan> Furniture,
    string Sketch,
    [property: Newtonsoft.Json.JsonProperty(NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore)] string? Text = null);
