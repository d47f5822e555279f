namespace KnowledgeGraph.Extraction.Training;

/// <summary>How attributions are learned.</summary>
public sealed record AttributionTrainingOptions
{
    /// <summary>Decides the order in which examples are shown and the division into folds. The same corpora and seed give the same model.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many threads work; without effect on the model.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Into how many parts the articles are divided, each of which is held out once to learn how far findings can be trusted.</summary>
    public int Folds { get; init; } = 3;
}
