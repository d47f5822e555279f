using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Model.Graph;

/// <summary>One attribution in one article.</summary>
/// <param name="Id">16 hex digits of a hash of article id and spans.</param>
/// <param name="ArticleId">Where it stands.</param>
/// <param name="SourceId">Who made it (<c>MADE</c>): an actor id, or null.</param>
/// <param name="WithinId">The statement in whose content it lies (<c>WITHIN</c>), or null.</param>
/// <param name="Text">The content's words.</param>
/// <param name="Start">First code unit of source, cue and content together, UTF-16.</param>
/// <param name="End">After the last code unit.</param>
/// <param name="Cue">Where the attributing words stand.</param>
/// <param name="Quote">Direct, indirect or mixed.</param>
/// <param name="Polarity">Affirmed or denied.</param>
/// <param name="Modality">How firmly.</param>
/// <param name="Confidence">Probability that it is right.</param>
public sealed record StatementNode(
    string Id,
    string ArticleId,
    string? SourceId,
    string? WithinId,
    string Text,
    int Start,
    int End,
    IReadOnlyList<TextSpan> Cue,
    QuoteKind Quote,
    Polarity Polarity,
    Modality Modality,
    double Confidence);
