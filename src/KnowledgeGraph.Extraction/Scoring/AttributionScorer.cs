namespace KnowledgeGraph.Extraction.Scoring;

/// <summary>
/// Compares predicted attributions with those that readers marked and sums up over articles. A text with several readers counts as the
/// mean of its readers. Discontinuous parts count as one span a fragment; punctuation at a span's ends is not counted.
/// </summary>
public sealed class AttributionScorer
{
    private readonly PartCounts[] _parts = [new(), new(), new()];
    private double _gold;
    private double _predicted;
    private double _found;
    private double _linked;
    private double _linkedExact;
    private int _articles;

    /// <summary>Adds an article.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="readings">What each reader marked.</param>
    /// <param name="predicted">What was predicted.</param>
    public void Add(string text, IReadOnlyList<IReadOnlyList<AttributionSpans>> readings, IReadOnlyList<AttributionSpans> predicted)
    {
        var tokens = new ScoredText(text);
        List<LocatedAttribution> guesses = Locate(tokens, predicted);
        _articles++;
        foreach (IReadOnlyList<AttributionSpans> reading in readings)
            Compare(Locate(tokens, reading), guesses, 1.0 / readings.Count);
    }

    /// <summary>The figures over all articles added so far.</summary>
    public AttributionScores Scores() => new(
        _articles,
        _parts[0].Scores(),
        _parts[1].Scores(),
        _parts[2].Scores(),
        new Proportion(_found, _predicted, _gold),
        new Proportion(_linked, _predicted, _gold),
        new Proportion(_linkedExact, _predicted, _gold));

    /// <summary>For each predicted attribution of an article, whether it is linked to one of the first reader's.</summary>
    internal static bool[] LinkedFlags(string text, IReadOnlyList<AttributionSpans> reading, IReadOnlyList<AttributionSpans> predicted)
    {
        var tokens = new ScoredText(text);
        List<LocatedAttribution> gold = [.. reading.Select(a => new LocatedAttribution(tokens, a))];
        List<LocatedAttribution> guesses = [.. predicted.Select(a => new LocatedAttribution(tokens, a))];
        bool[] linked = new bool[guesses.Count];
        foreach (AttributionMatch match in AttributionMatch.Pairs(gold, guesses))
            linked[match.Predicted] = match.IsLinked;
        return linked;
    }

    private static List<LocatedAttribution> Locate(ScoredText text, IEnumerable<AttributionSpans> attributions) =>
        [.. attributions.Select(attribution => new LocatedAttribution(text, attribution)).Where(located => located.Content.Spans.Count > 0)];

    private void Compare(List<LocatedAttribution> gold, List<LocatedAttribution> predicted, double share)
    {
        _parts[0].Add(gold.Select(a => a.Source), predicted.Select(a => a.Source), share);
        _parts[1].Add(gold.Select(a => a.Cue), predicted.Select(a => a.Cue), share);
        _parts[2].Add(gold.Select(a => a.Content), predicted.Select(a => a.Content), share);
        _gold += share * gold.Count;
        _predicted += share * predicted.Count;
        foreach (AttributionMatch match in AttributionMatch.Pairs(gold, predicted))
        {
            _found += share;
            _linked += match.IsLinked ? share : 0;
            _linkedExact += match.IsExact ? share : 0;
        }
    }
}
