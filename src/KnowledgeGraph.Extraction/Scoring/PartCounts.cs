namespace KnowledgeGraph.Extraction.Scoring;

/// <summary>Sums for one part over articles and readers.</summary>
internal sealed class PartCounts
{
    private Proportion _exact;
    private Proportion _begin;
    private Proportion _tokens;
    private double _jaccard;
    private double _jaccardTerms;

    /// <summary>Adds one reading of one article.</summary>
    public void Add(IEnumerable<LocatedPart> goldParts, IEnumerable<LocatedPart> predictedParts, double share)
    {
        List<LocatedPart> goldList = [.. goldParts];
        List<LocatedPart> predictedList = [.. predictedParts];
        HashSet<(int First, int Last)> gold = [.. goldList.SelectMany(part => part.Spans)];
        HashSet<(int First, int Last)> predicted = [.. predictedList.SelectMany(part => part.Spans)];
        _exact = Plus(_exact, share, gold.Count(predicted.Contains), predicted.Count, gold.Count);
        HashSet<int> begins = [.. predicted.Select(span => span.First)];
        _begin = Plus(_begin, share, gold.Select(span => span.First).Distinct().Count(begins.Contains), predicted.Count, gold.Count);
        HashSet<int> goldTokens = [.. goldList.SelectMany(part => part.Tokens)];
        HashSet<int> predictedTokens = [.. predictedList.SelectMany(part => part.Tokens)];
        _tokens = Plus(_tokens, share, goldTokens.Count(predictedTokens.Contains), predictedTokens.Count, goldTokens.Count);
        foreach ((int First, int Last) span in gold)
            _jaccard += share * predicted.Max(other => (double?)Jaccard(span, other)) ?? 0;
        _jaccardTerms += share * (gold.Count + predicted.Count(span => !gold.Any(other => Jaccard(span, other) > 0)));
    }

    /// <summary>The figures so far.</summary>
    public PartScores Scores() => new(_exact, _begin, _tokens, _jaccardTerms > 0 ? 100 * _jaccard / _jaccardTerms : 0);

    private static Proportion Plus(Proportion sum, double share, int right, int predicted, int gold) =>
        new(sum.Right + (share * right), sum.Predicted + (share * predicted), sum.Gold + (share * gold));

    private static double Jaccard((int First, int Last) a, (int First, int Last) b)
    {
        int common = Math.Min(a.Last, b.Last) - Math.Max(a.First, b.First) + 1;
        return common <= 0 ? 0 : (double)common / (Math.Max(a.Last, b.Last) - Math.Min(a.First, b.First) + 1);
    }
}
