namespace KnowledgeGraph.Export.Tables;

/// <summary>One position as a row of a flat table; what is not known is null.</summary>
/// <param name="Date">Calendar day of the article, <c>yyyy-MM-dd</c>.</param>
/// <param name="Outlet">The article's publisher.</param>
/// <param name="Url">The article's address.</param>
/// <param name="Holder">Name of who holds the position.</param>
/// <param name="Organization">The holder when it is no person, else the bodies for which the person speaks, joined by <c>; </c>.</param>
/// <param name="Relation"><c>proposes</c>, <c>supports</c>, <c>opposes</c>.</param>
/// <param name="Matter">Label of the proposal or name of the actor that it is on.</param>
/// <param name="TargetText">The words of the target in this article.</param>
/// <param name="Quotation">The evidence: the sentence or clause.</param>
/// <param name="Strength"><c>asserted</c>, <c>possible</c>, <c>conditional</c>, <c>past</c>.</param>
/// <param name="Via">Names of those who report it, from the outside in, joined by <c> &gt; </c>.</param>
/// <param name="Origin">Id of the independent origin that it shares with others.</param>
/// <param name="Confidence">Probability that it is right.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Position">The position's id.</param>
/// <param name="HolderId">The holder's id.</param>
/// <param name="MatterId">Id of the proposal or actor.</param>
public sealed record PositionRow(
    string? Date,
    string? Outlet,
    string? Url,
    string Holder,
    string? Organization,
    string Relation,
    string Matter,
    string TargetText,
    string Quotation,
    string Strength,
    string? Via,
    string Origin,
    double Confidence,
    string Article,
    string Position,
    string HolderId,
    string MatterId);
