using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>Who (source) said, wrote, thinks or wants (cue) what (content), in one article.</summary>
/// <param name="Source">The fragments of the source, in text order; empty where the text names none.</param>
/// <param name="Cue">The fragments of the cue, in text order; never empty.</param>
/// <param name="Content">The fragments of the content, in text order; never empty.</param>
/// <param name="CueHead">The index in the document of the cue's word on which its others depend.</param>
/// <param name="Parent">The index in the list of the attribution in whose content this one stands, or null.</param>
/// <param name="Quote">Whether the content stands in quotation marks.</param>
/// <param name="Polarity">Whether it is reported as made.</param>
/// <param name="Modality">How firmly it is reported.</param>
/// <param name="Confidence">The probability that source and content are right, 0 to 1.</param>
public sealed record Attribution(
    IReadOnlyList<TokenSpan> Source,
    IReadOnlyList<TokenSpan> Cue,
    IReadOnlyList<TokenSpan> Content,
    int CueHead,
    int? Parent,
    QuoteKind Quote,
    Polarity Polarity,
    Modality Modality,
    double Confidence);
