using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>A candidate that was taken, for one of its holders.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Holder">Who holds the stance.</param>
/// <param name="TargetActor">The entity that the target is; -1 when it is a course of action.</param>
/// <param name="Relation">The stance.</param>
/// <param name="Score">The first choice's probabilities.</param>
/// <param name="Probability">How likely it is right: of the first choice, later of the second.</param>
internal sealed record ChosenPosition(Candidate Candidate, Holder Holder, int TargetActor, Relation Relation, StanceScore Score, double Probability);
