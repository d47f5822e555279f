namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>A content word, read once.</summary>
/// <param name="Text">In lower case.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="Vector">Static vector, of length 1 or zero.</param>
/// <param name="Synonyms">Numbers of the groups of synonyms that it is in, or null.</param>
internal sealed record ContentWord(string Text, Stem Stem, float[] Vector, HashSet<int>? Synonyms);
