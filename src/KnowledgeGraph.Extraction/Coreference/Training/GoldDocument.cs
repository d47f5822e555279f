namespace KnowledgeGraph.Extraction.Coreference.Training;

/// <summary>A text with its mentions and their clusters, marked by hand.</summary>
/// <param name="Id">Name of its file.</param>
/// <param name="Text">The text.</param>
/// <param name="Mentions">The mentions by start, the longer first.</param>
public sealed record GoldDocument(string Id, string Text, IReadOnlyList<GoldMention> Mentions);
