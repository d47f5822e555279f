using KnowledgeGraph.Extraction.Entities;

namespace KnowledgeGraph.Extraction.Coreference.Training;

/// <summary>
/// Chooses as the annotators did, or as a model does, and writes down the features of every decision. A candidate is right when the last of its
/// mentions that is marked is of the mention's cluster; when none is, "none" is right.
/// </summary>
internal sealed class TrainingChooser(int[] clusterOf, RankingExamples examples, RankerChooser? chooser = null) : IAntecedentChooser
{
    private readonly FeatureBuffer _features = new();
    private PronounFeatures? _pronouns;

    public Candidate? Choose(ReferenceContext context, Mention mention, List<Candidate> candidates)
    {
        _pronouns ??= new PronounFeatures(context);
        bool isPronoun = mention.Form == MentionForm.Pronoun;
        Candidate? choice = null;
        var right = new bool[candidates.Count];
        for (int i = 0; i < candidates.Count; i++)
        {
            right[i] = IsRight(mention, candidates[i]);
            if (right[i])
                choice ??= candidates[i];
        }
        examples.Begin();
        if (isPronoun)
            _pronouns.OfNone(mention, candidates, _features);
        else
            NominalFeatures.OfNone(mention, _features);
        examples.Add(_features.Keys, choice is null);
        for (int i = 0; i < candidates.Count; i++)
        {
            if (isPronoun)
                _pronouns.Of(mention, candidates[i], i, candidates, _features);
            else
                NominalFeatures.Of(mention, candidates[i], i, candidates, _features);
            examples.Add(_features.Keys, right[i]);
        }
        return chooser is null ? choice : chooser.Choose(context, mention, candidates);
    }

    private bool IsRight(Mention mention, Candidate candidate)
    {
        int cluster = clusterOf[mention.Order];
        if (cluster < 0)
            return false;
        IReadOnlyList<Mention> mentions = candidate.Entity.Mentions;
        if (!candidate.HasAntecedent)
            return mentions.Any(m => clusterOf[m.Order] == cluster);
        for (int i = mentions.Count - 1; i >= 0; i--)
        {
            if (mentions[i].Order < mention.Order && clusterOf[mentions[i].Order] >= 0)
                return clusterOf[mentions[i].Order] == cluster;
        }
        return false;
    }
}
