using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>A citation as a reader marked it.</summary>
/// <param name="Cited">Who or what is cited.</param>
/// <param name="Evidence">All places where the words of the evidence stand.</param>
/// <param name="Optional">Whether only one of two readers marked it.</param>
public sealed record MarkedCitation(MarkedActor Cited, IReadOnlyList<TextSpan> Evidence, bool Optional);
