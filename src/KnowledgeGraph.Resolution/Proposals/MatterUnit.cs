using KnowledgeGraph.Resolution.Positions;

namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>One wording of one article, with the positions that use it: the unit that is merged into proposals.</summary>
/// <param name="Index">Place in the ordered list of units.</param>
/// <param name="Wording">The wording.</param>
/// <param name="Positions">The positions, in order of their evidence.</param>
internal sealed record MatterUnit(int Index, Wording Wording, IReadOnlyList<PositionDraft> Positions);
