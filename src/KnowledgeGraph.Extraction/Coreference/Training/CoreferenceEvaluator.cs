using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Coreference.Training;

/// <summary>Scores the entities of records against marked coreference.</summary>
public static class CoreferenceEvaluator
{
    /// <summary>Extracts the entities of marked documents by a model and scores them.</summary>
    public static CoreferenceScores Evaluate(IReadOnlyList<(GoldDocument Gold, DocumentLayout Layout)> corpus, RankerModel model)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var extractor = new EntityExtractor(model);
        return Score([.. corpus.Select(d => (d.Gold, extractor.Extract(d.Layout).ToRecord()))]);
    }

    /// <summary>Trains on all parts but one and scores that one, for each part in turn: document i is of part i modulo <paramref name="folds"/>.</summary>
    public static CoreferenceScores CrossValidate(IReadOnlyList<(GoldDocument Gold, DocumentLayout Layout)> corpus, int folds, Action<int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        var found = new List<(GoldDocument Gold, IReadOnlyList<Entity> Entities)>();
        for (int fold = 0; fold < folds; fold++)
        {
            var extractor = new EntityExtractor(CoreferenceTrainer.Train([.. corpus.Where((_, i) => i % folds != fold)]));
            for (int i = fold; i < corpus.Count; i += folds)
                found.Add((corpus[i].Gold, extractor.Extract(corpus[i].Layout).ToRecord()));
            progress?.Invoke(fold + 1);
        }
        return Score(found);
    }

    /// <summary>Scores entities against the marks.</summary>
    public static CoreferenceScores Score(IReadOnlyList<(GoldDocument Gold, IReadOnlyList<Entity> Entities)> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        ClusterMeasures narrow = new(), wide = new();
        RatioSum mentions = new(), pairs = new(), pronouns = new(), names = new();
        foreach ((GoldDocument gold, IReadOnlyList<Entity> entities) in found)
        {
            var document = new AlignedDocument(gold, entities);
            document.AddClusters(narrow, m => m.IsActorOrPlace && m.Level != GoldLevel.Nominal);
            document.AddClusters(wide, m => m.IsActorOrPlace);
            document.AddMentions(mentions);
            document.AddPairs(pairs);
            document.AddAnaphors(pronouns, names);
        }
        return new CoreferenceScores(
            found.Count,
            mentions.ToPrecisionRecall(),
            narrow.Mean,
            pairs.ToPrecisionRecall(),
            pronouns.ToPrecisionRecall(),
            names.ToPrecisionRecall(),
            wide.Mean);
    }
}
