namespace KnowledgeGraph.Model.Articles;

/// <summary>One news article as it was read: its text is never altered, page furniture is only marked.</summary>
/// <param name="Id">Declared id, else the path relative to the input without extension.</param>
/// <param name="Text">Decoded text, without byte order mark; lone surrogates are U+FFFD.</param>
/// <param name="Title">Headline, if it is known apart from the text.</param>
/// <param name="Url">Canonical address.</param>
/// <param name="Publisher">The outlet.</param>
/// <param name="Published">Time of publication as given (ISO 8601), never guessed.</param>
/// <param name="Language">Declared or recognised language, such as <c>en</c>.</param>
/// <param name="Furniture">Stretches of <paramref name="Text"/> that are no part of the report (share buttons, bylines, links to other articles), ordered, not overlapping.</param>
public sealed record Article(
    string Id,
    string Text,
    string? Title = null,
    string? Url = null,
    string? Publisher = null,
    string? Published = null,
    string? Language = null,
    IReadOnlyList<TextSpan>? Furniture = null)
{
    /// <summary>Stretches that are no part of the report; empty when there are none.</summary>
    public IReadOnlyList<TextSpan> Furniture { get; init; } = Furniture ?? [];

    /// <summary>The calendar day of <see cref="Published"/> in its own offset (<c>yyyy-MM-dd</c>), null when undated.</summary>
    public string? Date => PublicationDate.DayOf(Published);
}
