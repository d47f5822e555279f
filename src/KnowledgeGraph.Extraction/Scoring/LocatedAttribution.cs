namespace KnowledgeGraph.Extraction.Scoring;

/// <summary>An attribution in tokens of the scored text.</summary>
internal sealed class LocatedAttribution(ScoredText text, AttributionSpans attribution)
{
    public LocatedPart Source { get; } = new(text.Locate(attribution.Source));

    public LocatedPart Cue { get; } = new(text.Locate(attribution.Cue));

    public LocatedPart Content { get; } = new(text.Locate(attribution.Content));
}
