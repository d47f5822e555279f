namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>What an attribution model was made from and how good it was on held-out articles.</summary>
/// <param name="Format">The version of the file's shape and of the features; a reader takes only its own.</param>
/// <param name="Corpora">What it was trained on.</param>
/// <param name="Seed">The seed of the training.</param>
/// <param name="CueFeatures">How many features the cue tagger has.</param>
/// <param name="RoleFeatures">How many features the role labeller has.</param>
/// <param name="LeastCue">Candidates whose cue is less likely are not looked at.</param>
/// <param name="LeastConfidence">Attributions that are less likely right are left out.</param>
/// <param name="HeldOut">Figures on articles held out in turn while training, F1 in percent by name.</param>
public sealed record AttributionModelHeader(
    int Format,
    IReadOnlyList<TrainedCorpus> Corpora,
    ulong Seed,
    int CueFeatures,
    int RoleFeatures,
    double LeastCue,
    double LeastConfidence,
    IReadOnlyDictionary<string, double> HeldOut)
{
    /// <summary>The version that this code writes and reads.</summary>
    public const int CurrentFormat = 3;
}
