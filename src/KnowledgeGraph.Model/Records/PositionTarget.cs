using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Model.Records;

/// <summary>What a position is on.</summary>
/// <param name="Kind">A proposal or an actor.</param>
/// <param name="Entity">For an actor its entity id in the record, else null.</param>
/// <param name="Spans">Where the target's words stand.</param>
/// <param name="Text">The target's words: the shortest wording that says what.</param>
/// <param name="Lemmas">Content-word lemmas of the text in order, lower case: what resolution compares.</param>
public sealed record PositionTarget(
    TargetKind Kind,
    string? Entity,
    IReadOnlyList<TextSpan> Spans,
    string Text,
    IReadOnlyList<string> Lemmas);
