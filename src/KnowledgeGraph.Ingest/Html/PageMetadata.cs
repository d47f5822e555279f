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
        string? site = First(data.Publisher, Meta(document, "property", "og:site_name"), Meta(document, "name", "application-name"));
        string? heading = First(Text(document, "h1"));
        return new PageMetadata(
            Title: Headline(First(data.Headline, Meta(document, "property", "og:title"), heading, Text(document, "title")), heading, site),
            Url: Address(document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), Meta(document, "property", "og:url"), data.Url),
            Site: site,
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

    /// <summary>The headline without what pages append for search engines: "Bridge closed | The Daily Bridge".</summary>
    private static string? Headline(string? title, string? heading, string? site)
    {
        if (title is null || (heading is not null && title.StartsWith(heading, StringComparison.Ordinal)))
            return title is null ? null : heading;
        return site is not null && title.EndsWith(site, StringComparison.Ordinal) && title[..^site.Length].TrimEnd() is { Length: > 1 } rest && rest[^1] is '|' or '-' or '–' or '—' or '·' or '»'
            ? title[..^site.Length].TrimEnd(' ', '|', '-', '–', '—', '·', '»')
            : title;
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
