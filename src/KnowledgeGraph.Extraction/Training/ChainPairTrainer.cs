using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Trains a cue tagger and a role labeller on the same articles; the two may be trained at the same time.</summary>
internal sealed class ChainPairTrainer
{
    private readonly CuenessCounts _counts = new();
    private readonly IReadOnlyList<TrainingArticle> _articles;
    private readonly ulong _seed;
    private readonly Cueness _cueness;
    private LinearChainModel? _cues;
    private LinearChainModel? _roles;

    public ChainPairTrainer(IReadOnlyList<TrainingArticle> articles, WordVectors words, ulong seed)
    {
        (_articles, _seed) = (articles, seed);
        foreach (TrainingArticle article in articles)
            _counts.Add(article.Tokens, article.CueLabels);
        _cueness = _counts.ToCueness(words);
    }

    /// <summary>Both models, after both were trained.</summary>
    public ChainPair Pair => new(
        _cueness,
        _cues ?? throw new InvalidOperationException("The cue tagger was not trained."),
        _roles ?? throw new InvalidOperationException("The role labeller was not trained."));

    /// <summary>Trains the cue tagger.</summary>
    public void TrainCues() => _cues = ChainTrainer.Train(
        ChainLabels.OfCues,
        new AttributionSequences(_articles, _counts, _cueness).WriteCues,
        Options(_seed));

    /// <summary>Trains the role labeller.</summary>
    public void TrainRoles() => _roles = ChainTrainer.Train(
        RoleLabels.Count,
        new AttributionSequences(_articles, _counts, _cueness).WriteRoles,
        Options(_seed));

    // Half of the passes would nearly do; more than three fifths left out cost recall.
    private static ChainTrainingOptions Options(ulong seed) =>
        new(Passes: 14, Rate: 0.1f, L1: 0.1f, L2: 0.01f, LeastCount: 2, seed, Dropout: 0.6f);
}
