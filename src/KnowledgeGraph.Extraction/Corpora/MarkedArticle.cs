namespace KnowledgeGraph.Extraction.Corpora;

/// <summary>A text with the attributions that one or more readers marked in it.</summary>
/// <param name="Id">The text file's name without extension.</param>
/// <param name="Text">The text exactly as in the file.</param>
/// <param name="Readings">What each reader marked, in ordinal order of the readers' names; at least one.</param>
public sealed record MarkedArticle(string Id, string Text, IReadOnlyList<IReadOnlyList<MarkedAttribution>> Readings);
