using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>All candidates of an article with their probability of being right.</summary>
internal static class AttributionCandidates
{
    /// <summary>Finds cues, their sources and contents; what has no content is left out.</summary>
    public static List<RoleLabelling> Find(TokenFeatures shared, LinearChainModel cues, LinearChainModel roles, double leastCue)
    {
        List<CueCandidate> candidates = new CueTagger(cues).Find(shared, leastCue);
        List<RoleLabelling> labelled = new RoleLabeller(roles).Label(shared, candidates);
        labelled.RemoveAll(labelling => labelling.Content.Count == 0);
        return labelled;
    }

    /// <summary>The probability that each candidate is right.</summary>
    public static double[] Accept(TokenFeatures shared, IReadOnlyList<RoleLabelling> candidates, LinearChainModel acceptance)
    {
        var decoder = new ChainDecoder(acceptance);
        var buffer = new FeatureBuffer();
        var features = new AcceptanceFeatures(shared, candidates);
        double[] probabilities = new double[candidates.Count];
        for (int i = 0; i < probabilities.Length; i++)
        {
            features.Fill(buffer, i);
            decoder.Lattice.Begin(1);
            decoder.AddScores(buffer, decoder.Lattice.Scores(0));
            decoder.Lattice.ForwardBackward();
            probabilities[i] = decoder.Lattice.Marginal(0, 1);
        }

        return probabilities;
    }
}
