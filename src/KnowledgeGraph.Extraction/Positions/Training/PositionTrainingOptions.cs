using KnowledgeGraph.Extraction.Training;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>What a model of positions learns from besides the marked positions.</summary>
public sealed record PositionTrainingOptions
{
    /// <summary>
    /// Marked attributions. With these the attributions under an article come from models that have not learned from it, as they will in use;
    /// texts without marked positions teach by the stances of their attributions.
    /// </summary>
    public IReadOnlyList<WeightedCorpus> Attributions { get; init; } = [];

    /// <summary>Sentences with marked pairs of actors.</summary>
    public IReadOnlyList<PairCorpus> Pairs { get; init; } = [];

    /// <summary>Sentences with marked positions that stand in no article: they teach the first choice and the encoder only, since what an article is like cannot be learned from them.</summary>
    public IReadOnlyList<MarkedSentences> Sentences { get; init; } = [];

    /// <summary>The folder of a pretrained encoder (<c>vocab.txt</c> and <c>encoder.safetensors</c>) that is taught to read the sentences of candidates; null for none.</summary>
    public string? Encoder { get; init; }

    /// <summary>How many threads may work; without effect on the model.</summary>
    public int Threads { get; init; } = 1;
}
