using KnowledgeGraph.Extraction.Corpora;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>A corpus to learn from and how much each of its articles counts (1 is usual; less for invented text).</summary>
/// <param name="Corpus">The corpus; it must be without errors.</param>
/// <param name="Weight">Greater than 0.</param>
public sealed record WeightedCorpus(AttributionCorpus Corpus, double Weight = 1);
