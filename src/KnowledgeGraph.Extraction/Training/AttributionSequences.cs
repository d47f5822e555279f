using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Writes training articles as sequences for the two chain models.</summary>
internal sealed class AttributionSequences(IReadOnlyList<TrainingArticle> articles, CuenessCounts counts, Cueness cueness)
{
    private readonly FeatureBuffer _features = new();

    /// <summary>A sequence a sentence.</summary>
    public void WriteCues(ISequenceSink sink)
    {
        foreach (TrainingArticle article in articles)
        {
            ArticleTokens tokens = article.Tokens;
            var features = new CueFeatures(new TokenFeatures(tokens, counts.Without(tokens, article.CueLabels), cueness.KinOf(tokens)));
            for (int s = 0; s + 1 < tokens.SentenceStarts.Count; s++)
            {
                for (int t = tokens.SentenceStarts[s]; t < tokens.SentenceStarts[s + 1]; t++)
                {
                    features.Fill(_features, t);
                    sink.Token(_features.Keys, article.CueLabels[t]);
                }

                sink.End(article.Weight);
            }
        }
    }

    /// <summary>A sequence a marked cue.</summary>
    public void WriteRoles(ISequenceSink sink)
    {
        foreach (TrainingArticle article in articles)
        {
            ArticleTokens tokens = article.Tokens;
            var shared = new TokenFeatures(tokens, counts.Without(tokens, article.CueLabels), cueness.KinOf(tokens));
            GoldAttribution[] gold = [.. article.Gold.Where(attribution => attribution.Cue.Length > 0)];
            var features = new RoleFeatures(shared, gold.Select(attribution => attribution.Cue));
            var window = new RoleWindow(tokens);
            foreach (GoldAttribution attribution in gold)
            {
                window.MoveTo(attribution.Cue);
                for (int t = window.Start; t < window.End; t++)
                {
                    _features.Clear();
                    shared.Add(_features, t);
                    features.Add(_features, window, t);
                    sink.Token(_features.Keys, attribution.RoleOf(t));
                }

                sink.End(article.Weight);
            }
        }
    }
}
