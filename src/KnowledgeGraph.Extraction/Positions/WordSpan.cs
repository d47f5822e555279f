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

    /// <summary>Whether another span lies wholly inside.</summary>
    public bool Contains(WordSpan other) => First <= other.First && other.End <= End;

    /// <summary>The part of this span that lies inside another; the whole of it when none does.</summary>
    public WordSpan Within(WordSpan other) => Shared(other) == 0 ? this : new(Math.Max(First, other.First), Math.Min(End, other.End));

    /// <summary>How many words two spans share.</summary>
    public int Shared(WordSpan other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(First, other.First));
}
