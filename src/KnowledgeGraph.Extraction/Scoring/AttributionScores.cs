namespace KnowledgeGraph.Extraction.Scoring;

/// <summary>The figures of <see cref="AttributionScorer"/> over a set of articles.</summary>
/// <param name="Articles">How many articles were compared.</param>
/// <param name="Source">Sources.</param>
/// <param name="Cue">Cues.</param>
/// <param name="Content">Contents.</param>
/// <param name="Found">Attributions whose content overlaps that of a gold one, matched one to one.</param>
/// <param name="Linked">Found ones whose source agrees and whose content has a Dice of at least one half.</param>
/// <param name="LinkedExact">Found ones that have all three token sets right.</param>
public sealed record AttributionScores(
    int Articles, PartScores Source, PartScores Cue, PartScores Content, Proportion Found, Proportion Linked, Proportion LinkedExact);
