namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>A content word or a name, read once.</summary>
/// <param name="Text">In lower case; of a name what identifies its bearer.</param>
/// <param name="Stem">Its stem; of a name one of its own.</param>
/// <param name="Vector">Static vector, of length 1 or zero; zero for names.</param>
/// <param name="Synonyms">Numbers of the groups of synonyms that it is in, or null.</param>
/// <param name="IsName">Whether it is a name.</param>
internal sealed record ContentWord(string Text, Stem Stem, float[] Vector, HashSet<int>? Synonyms, bool IsName);
