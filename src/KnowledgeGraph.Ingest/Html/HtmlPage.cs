using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeGraph.Ingest.Formats;

namespace KnowledgeGraph.Ingest.Html;

/// <summary>
/// One page of HTML as an article. Its text is a rendition: the headline, a blank line, then the paragraphs of the main text (found by the
/// Readability heuristics as SmartReader implements them) with a blank line between them, white space collapsed. The page is parsed without a loader or scripts.
/// </summary>
internal sealed class HtmlPage(IngestLimits limits)
{
    // Readability resolves links against an address; the page's own is not known here, and none of them is kept.
    private const string Address = "https://page.invalid/";

    // Its time grows with the square of the elements: 5,000 are some seconds at worst. Longer pages are taken as they are written.
    private const int MostElementsToWeigh = 5_000;

    private const string Unseen = "script, style, noscript, template, svg, iframe, link, meta";

    /// <summary>Reads a page.</summary>
    /// <param name="html">The decoded page.</param>
    /// <param name="id">The article's id.</param>
    /// <exception cref="UnreadableInputException">The page is too large or too deeply nested, or has no main text.</exception>
    public ArticleDraft Read(string html, string id)
    {
        using IHtmlDocument document = Parse(html);
        PageMetadata metadata = PageMetadata.Of(document, limits.JsonDepth);
        IReadOnlyList<string> paragraphs = MainText(document);
        if (paragraphs.Count == 0)
            throw new UnreadableInputException("the page has no main text");
        string? headline = metadata.Title;
        IEnumerable<string> body = headline is null ? paragraphs : paragraphs.SkipWhile(paragraph => paragraph == headline).Prepend(headline);
        return new ArticleDraft(
            id,
            string.Join("\n\n", body),
            headline,
            metadata.Url,
            metadata.Site,
            metadata.Published,
            metadata.Language);
    }

    private IHtmlDocument Parse(string html)
    {
        int elements = 0;
        var options = new HtmlParserOptions
        {
            MaximumDepth = limits.HtmlDepth,
            DisableElementPositionTracking = true,
            OnCreated = (_, _) =>
            {
                if (++elements > limits.HtmlElements)
                    throw new UnreadableInputException(string.Create(CultureInfo.InvariantCulture, $"the page has more than {limits.HtmlElements} elements"));
            },
        };
        return new HtmlParser(options).ParseDocument(html);
    }

    private IReadOnlyList<string> MainText(IHtmlDocument document)
    {
        IReadOnlyList<string> asWritten = ParagraphText.Of(document.QuerySelector("article") ?? document.QuerySelector("main") ?? (INode?)document.Body ?? document);
        foreach (IElement element in document.QuerySelectorAll(Unseen))
            element.Remove();
        if (document.All.Length > MostElementsToWeigh)
            return asWritten;
        using var reader = new SmartReader.Reader(Address, document);
        string? content = reader.GetArticle().Content;
        if (string.IsNullOrWhiteSpace(content))
            return asWritten;
        using IHtmlDocument main = Parse(content);
        IReadOnlyList<string> paragraphs = ParagraphText.Of((INode?)main.Body ?? main);
        return paragraphs.Count > 0 ? paragraphs : asWritten;
    }
}
