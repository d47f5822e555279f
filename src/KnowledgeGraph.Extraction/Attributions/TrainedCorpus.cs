namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>A corpus that a model was trained on.</summary>
/// <param name="Name">The directory's name.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Attributions">How many attributions.</param>
/// <param name="Weight">How much each of its articles counted.</param>
/// <param name="Digest">SHA-256 of its files.</param>
public sealed record TrainedCorpus(string Name, int Articles, int Attributions, double Weight, string Digest);
