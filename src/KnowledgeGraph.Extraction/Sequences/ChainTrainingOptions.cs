namespace KnowledgeGraph.Extraction.Sequences;

/// <summary>How a chain model is trained.</summary>
/// <param name="Passes">How often all sequences are gone through.</param>
/// <param name="Rate">How large the steps are.</param>
/// <param name="L1">Weight of the sum of absolute weights: makes models sparse.</param>
/// <param name="L2">Half the weight of the sum of squares.</param>
/// <param name="LeastCount">Features seen less often are left out.</param>
/// <param name="Seed">Decides the order of the sequences and what is left out.</param>
/// <param name="Dropout">The share of a token's features that is left out at each step; 0 to less than 1.</param>
internal sealed record ChainTrainingOptions(int Passes, float Rate, float L1, float L2, int LeastCount, ulong Seed, float Dropout = 0);
