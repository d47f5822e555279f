using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Corpora;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>A parsed article with the attributions that one reader marked.</summary>
internal sealed class TrainingArticle
{
    private TrainingArticle(ArticleTokens tokens, MarkedArticle marked, int reading, float weight)
    {
        (Tokens, Marked, Reading, Weight) = (tokens, marked, reading, weight);
        Gold = [.. marked.Readings[reading].Select(attribution => GoldAttribution.Locate(tokens, attribution))];
        CueLabels = new byte[tokens.Count];
        foreach (GoldAttribution gold in Gold)
        {
            for (int i = 0; i < gold.Cue.Length; i++)
                CueLabels[gold.Cue[i]] = i == 0 ? ChainLabels.CueBegin : ChainLabels.CueInside;
        }
    }

    /// <summary>The words.</summary>
    public ArticleTokens Tokens { get; }

    /// <summary>Where they come from.</summary>
    public MarkedArticle Marked { get; }

    /// <summary>Which reader.</summary>
    public int Reading { get; }

    /// <summary>How much the article counts.</summary>
    public float Weight { get; }

    /// <summary>The attributions.</summary>
    public IReadOnlyList<GoldAttribution> Gold { get; }

    /// <summary>The cue tagger's label of each word.</summary>
    public byte[] CueLabels { get; }

    /// <summary>One training article a reader; readers of the same text share its weight.</summary>
    public static IEnumerable<TrainingArticle> Of(MarkedArticle marked, Document document, float weight)
    {
        var tokens = new ArticleTokens(document);
        return Enumerable.Range(0, marked.Readings.Count).Select(r => new TrainingArticle(tokens, marked, r, weight / marked.Readings.Count));
    }
}
