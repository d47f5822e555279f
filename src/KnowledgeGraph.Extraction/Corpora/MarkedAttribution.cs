using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Corpora;

/// <summary>An attribution that a reader marked.</summary>
/// <param name="Id">Its name in the file, as <c>E12</c>.</param>
/// <param name="Source">Who; empty where the text names none. Spans of this and the other parts are UTF-16, end-exclusive, in text order.</param>
/// <param name="Cue">The attributing words.</param>
/// <param name="Content">What is attributed.</param>
/// <param name="Stance">The value of its <c>Stance</c> line (proposes, supports, opposes), or null.</param>
public sealed record MarkedAttribution(
    string Id, IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content, string? Stance);
