using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Corpora;
using KnowledgeGraph.Extraction.Scoring;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Attributions in the form that the scorer takes.</summary>
internal static class GoldSpans
{
    /// <summary>What the readers of an article marked.</summary>
    public static IReadOnlyList<IReadOnlyList<AttributionSpans>> Of(MarkedArticle article) =>
        [.. article.Readings.Select(reading => (IReadOnlyList<AttributionSpans>)[.. reading.Select(a => new AttributionSpans(a.Source, a.Cue, a.Content))])];

    /// <summary>What was found for a cue.</summary>
    public static AttributionSpans Of(ArticleTokens tokens, RoleLabelling labelling) => new(
        Spans(tokens, labelling.Source), Spans(tokens, labelling.Cue.Tokens.Select(token => (token, token))), Spans(tokens, labelling.Content));

    /// <summary>What was extracted.</summary>
    public static AttributionSpans Of(Attribution attribution) =>
        new(Spans(attribution.Source), Spans(attribution.Cue), Spans(attribution.Content));

    private static List<TextSpan> Spans(IEnumerable<Language.TokenSpan> spans) => [.. spans.Select(span => new TextSpan(span.StartOffset, span.EndOffset))];

    private static List<TextSpan> Spans(ArticleTokens tokens, IEnumerable<(int First, int Last)> fragments) =>
        [.. fragments.Select(fragment => new TextSpan(tokens.Starts[fragment.First], tokens.Ends[fragment.Last]))];
}
