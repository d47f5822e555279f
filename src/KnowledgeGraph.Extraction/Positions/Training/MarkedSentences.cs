namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>Sentences that stand in no article, with their positions.</summary>
/// <param name="Text">The sentences as paragraphs of one text.</param>
/// <param name="Sentences">The sentences one by one.</param>
public sealed record MarkedSentences(MarkedText Text, IReadOnlyList<string> Sentences);
