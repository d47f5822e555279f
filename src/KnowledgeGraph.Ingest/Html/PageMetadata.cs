using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Ingest.Html;

/// <summary>What a page says about itself: JSON-LD (schema.org), Open Graph, microdata, <c>meta</c> and <c>link</c> elements, in this order of trust.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Url">The canonical address, http or https.</param>
/// <param name="Site">The outlet.</param>
/// <param name="Published">Time of publication, ISO 8601; never guessed.</param>
/// <param name="Language">Declared language.</param>
internal sealed record PageMetadata(string? Title, string? Url, string? Site, string? Published, string? Language)
{
    /// <summary>Reads the metadata of a page.</summary>
    public static PageMetadata Of(IHtmlDocument document, int maxJsonDepth)
    {
        LinkedData data = LinkedData.Of(document, maxJsonDepth);
        return new PageMetadata(
            Title: First(data.Headline, Meta(document, "property", "og:title"), Text(document, "h1"), Text(document, "title")),
            Url: Address(document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), Meta(document, "property", "og:url"), data.Url),
            Site: First(data.Publisher, Meta(document, "property", "og:site_name"), Meta(document, "name", "application-name")),
            Published: Date(
                data.Published,
                Meta(document, "property", "article:published_time"),
                document.QuerySelector("[itemprop~=datePublished]") is { } item ? First(item.GetAttribute("content"), item.GetAttribute("datetime")) : null,
                Meta(document, "name", "date"),
                Meta(document, "name", "pubdate"),
                Meta(document, "name", "dc.date"),
                Meta(document, "name", "dcterms.date"),
                document.QuerySelector("article time[datetime], time[pubdate][datetime]")?.GetAttribute("datetime")),
            Language: First(data.Language, document.DocumentElement?.GetAttribute("lang"), Meta(document, "property", "og:locale")));
    }

    private static string? Meta(IHtmlDocument document, string attribute, string name) =>
        document.QuerySelectorAll($"meta[{attribute}]")
            .FirstOrDefault(meta => string.Equals(meta.GetAttribute(attribute), name, StringComparison.OrdinalIgnoreCase))?
            .GetAttribute("content");

    private static string? Text(IHtmlDocument document, string selector) =>
        document.QuerySelector(selector) is { } element ? string.Join(' ', ParagraphText.Of(element)) : null;

    private static string? First(params ReadOnlySpan<string?> values)
    {
        foreach (string? value in values)
        {
            if (Collapsed(value) is { Length: > 0 } collapsed)
                return collapsed;
        }
        return null;
    }

    private static string? Date(params ReadOnlySpan<string?> values)
    {
        foreach (string? value in values)
        {
            if (PublicationDate.DayOf(value?.Trim()) is not null)
                return value!.Trim();
        }
        return null;
    }

    private static string? Address(params ReadOnlySpan<string?> values)
    {
        foreach (string? value in values)
        {
            if (Uri.TryCreate(value?.Trim(), UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps))
                return uri.AbsoluteUri;
        }
        return null;
    }

    private static string? Collapsed(string? value) =>
        value is null ? null : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
