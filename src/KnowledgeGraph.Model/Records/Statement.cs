namespace KnowledgeGraph.Model.Records;

/// <summary>An attribution: who (source) said, wrote, thinks or wants (cue) what (content).</summary>
/// <param name="Id">Unique in the record: <c>s1</c>, <c>s2</c>, … in order of the text.</param>
/// <param name="Source">Who; null when the text names none: "is expected to".</param>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Content">What is attributed, with its text.</param>
/// <param name="Quote">Direct, indirect or mixed.</param>
/// <param name="Polarity">Affirmed or denied.</param>
/// <param name="Modality">How firmly.</param>
/// <param name="Parent">Id of the statement in whose content this one lies, or null.</param>
/// <param name="Confidence">Probability that the statement is right, 4 decimals.</param>
public sealed record Statement(
    string Id,
    ActorReference? Source,
    StatementPart Cue,
    StatementPart Content,
    QuoteKind Quote,
    Polarity Polarity,
    Modality Modality,
    string? Parent,
    double Confidence);
