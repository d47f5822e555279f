using KnowledgeGraph.Extraction.Entities;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Chooses by the trained ranker, with a few rules of grammar and newspaper style over it.</summary>
internal sealed class RankerChooser(RankerModel model) : IAntecedentChooser
{
    /// <summary>
    /// Taken from the score of "somebody new" for descriptions: the training texts introduce more people than news does, and a
    /// missed link costs a holder while a wrong one is mostly to somebody near.
    /// </summary>
    private const double NewNominalOffset = 1.0;

    private readonly FeatureBuffer _features = new();
    private PronounFeatures? _pronouns;
    private ReferenceContext? _context;

    public Candidate? Choose(ReferenceContext context, Mention mention, List<Candidate> candidates)
    {
        if (_context != context)
            (_context, _pronouns) = (context, new PronounFeatures(context));
        bool isPronoun = mention.Form == MentionForm.Pronoun;
        if (isPronoun)
            _pronouns!.OfNone(mention, candidates, _features);
        else
            NominalFeatures.OfNone(mention, _features);
        double best = model.Score(_features.Keys) - (isPronoun ? 0 : NewNominalOffset);
        Candidate? choice = null;
        for (int i = 0; i < candidates.Count; i++)
        {
            if (isPronoun)
                _pronouns!.Of(mention, candidates[i], i, candidates, _features);
            else
                NominalFeatures.Of(mention, candidates[i], i, candidates, _features);
            double score = model.Score(_features.Keys);
            if (score > best)
                (best, choice) = (score, candidates[i]);
        }
        return isPronoun ? SpeechRules.Amend(context, mention, candidates, choice) : choice;
    }
}
