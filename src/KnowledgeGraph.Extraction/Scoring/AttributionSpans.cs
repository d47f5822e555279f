using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Scoring;

/// <summary>An attribution as the scorer sees it. Spans are UTF-16, end-exclusive.</summary>
/// <param name="Source">Who; may be empty.</param>
/// <param name="Cue">The attributing words; may be empty.</param>
/// <param name="Content">What; without content it is no attribution and passed over.</param>
public sealed record AttributionSpans(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content);
