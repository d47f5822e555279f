namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>The way from a word to a cue.</summary>
/// <param name="Id">A number for the labels on the way.</param>
/// <param name="Kind">1 part of the cue, 2 above it, 3 below it, 4 below a word above it, 5 in another tree.</param>
/// <param name="Branch">The top of the branch in which the word stands: the last word before the cue or the word above it.</param>
/// <param name="Depth">How far the word is below the top of its branch.</param>
internal readonly record struct RolePath(ulong Id, int Kind, int Branch, int Depth);
