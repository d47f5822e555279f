namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>A content word, read once.</summary>
/// <param name="Text">In lower case.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="Weight">How much the stem tells.</param>
/// <param name="Vector">Static vector, of length 1 or zero.</param>
/// <param name="Synonyms">Numbers of the groups of synonyms that it is in, or null.</param>
internal sealed record ContentWord(string Text, string Stem, double Weight, float[] Vector, HashSet<int>? Synonyms);
