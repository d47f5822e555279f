namespace KnowledgeGraph.Extraction.Positions;

/// <summary>A stretch of an article's words: indexes of <see cref="Attributions.ArticleTokens"/>, end exclusive.</summary>
/// <param name="First">The first word.</param>
/// <param name="End">The word after the last one.</param>
internal readonly record struct WordSpan(int First, int End)
{
    /// <summary>How many words.</summary>
    public int Count => End - First;

    /// <summary>Whether a word lies inside.</summary>
    public bool Contains(int word) => First <= word && word < End;

    /// <summary>How many words two spans share.</summary>
    public int Shared(WordSpan other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(First, other.First));
}
