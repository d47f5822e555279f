using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>A position as a reader marked it.</summary>
/// <param name="Actor">Who holds it.</param>
/// <param name="Relation">The stance.</param>
/// <param name="TargetText">The target's words.</param>
/// <param name="TargetActor">The actor who is the target; null for a course of action.</param>
/// <param name="Evidence">All places where the words of the evidence stand.</param>
/// <param name="Optional">Whether only one of two readers marked it: it counts neither for nor against.</param>
/// <param name="Open">Whether it teaches nothing: a second reader found it among what a model saw, in the model's words.</param>
public sealed record MarkedPosition(
    MarkedActor Actor, Relation Relation, string TargetText, MarkedActor? TargetActor, IReadOnlyList<TextSpan> Evidence, bool Optional, bool Open = false);
