namespace KnowledgeGraph.Extraction.Scoring;

/// <summary>A part of an attribution: its spans (first and last token) and all its tokens.</summary>
internal sealed class LocatedPart
{
    public LocatedPart(List<(int First, int Last)> spans)
    {
        Spans = spans;
        foreach ((int first, int last) in spans)
            Tokens.UnionWith(Enumerable.Range(first, last - first + 1));
    }

    public List<(int First, int Last)> Spans { get; }

    public HashSet<int> Tokens { get; } = [];

    /// <summary>Twice the common tokens over the tokens of both.</summary>
    public double Dice(LocatedPart other)
    {
        int common = Tokens.Count(other.Tokens.Contains);
        return common == 0 ? 0 : 2.0 * common / (Tokens.Count + other.Tokens.Count);
    }
}
