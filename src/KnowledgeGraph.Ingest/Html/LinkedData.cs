using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Ingest.Html;

/// <summary>What a page's JSON-LD says of its article, in the terms of schema.org; parts that are missing or malformed are null.</summary>
internal sealed record LinkedData(string? Headline, string? Url, string? Publisher, string? Published, string? Language)
{
    private static readonly LinkedData None = new(null, null, null, null, null);

    /// <summary>The first article object in the page's <c>application/ld+json</c> scripts.</summary>
    public static LinkedData Of(IHtmlDocument document, int maxDepth)
    {
        foreach (IElement script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (Parse(script.TextContent, maxDepth) is { } json && Articles(json).FirstOrDefault() is { } article)
                return From(article);
        }
        return None;
    }

    private static JToken? Parse(string json, int maxDepth)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(json)) { MaxDepth = maxDepth, DateParseHandling = DateParseHandling.None };
            return JToken.ReadFrom(reader);
        }
        catch (JsonException)
        {
            // A page with a broken script still has its other metadata and its text.
            return null;
        }
    }

    private static IEnumerable<JObject> Articles(JToken json) => json switch
    {
        JArray array => array.SelectMany(Articles),
        JObject found when IsArticle(found) => [found],
        JObject { } other when other["@graph"] is { } graph => Articles(graph),
        JObject { } other when other["mainEntity"] is JObject entity => Articles(entity),
        _ => [],
    };

    private static bool IsArticle(JObject json)
    {
        IEnumerable<string?> types = json["@type"] is JArray several ? several.Select(StringOf) : [StringOf(json["@type"])];
        // NewsArticle, ReportageNewsArticle, AnalysisNewsArticle, OpinionNewsArticle, … are all named so.
        return types.Any(type => type is not null && (type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("BlogPosting", StringComparison.Ordinal)));
    }

    private static LinkedData From(JObject article) => new(
        Headline: Decoded(StringOf(article["headline"]) ?? StringOf(article["name"])),
        Url: StringOf(article["url"]) ?? StringOf(article["mainEntityOfPage"]) ?? StringOf((article["mainEntityOfPage"] as JObject)?["@id"]),
        Publisher: Decoded(NameOf(article["publisher"]) ?? NameOf(article["sourceOrganization"])),
        Published: StringOf(article["datePublished"]),
        Language: StringOf(article["inLanguage"]) ?? StringOf((article["inLanguage"] as JObject)?["alternateName"]));

    private static string? NameOf(JToken? party) => party switch
    {
        JObject named => StringOf(named["name"]),
        JArray { Count: > 0 } several => NameOf(several[0]),
        _ => StringOf(party),
    };

    // Many systems escape the headline for HTML before they write it into the script.
    private static string? Decoded(string? value) => value is null ? null : System.Net.WebUtility.HtmlDecode(value);

    private static string? StringOf(JToken? token) => token is JValue { Type: JTokenType.String } value ? (string?)value.Value : null;
}
