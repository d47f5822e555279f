using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Model.Records;

/// <summary>A part of a statement that stands in one or more stretches of text: the cue, or the content.</summary>
/// <param name="Spans">In order, not overlapping.</param>
/// <param name="Text">The words of the spans joined by a space; null (and absent from the JSON) where only the place matters.</param>
public sealed record StatementPart(
    IReadOnlyList<TextSpan> Spans,
    [property: Newtonsoft.Json.JsonProperty(NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore)] string? Text = null);
