namespace KnowledgeGraph.Model.Graph;

/// <summary>A course of action or state of things on which actors take positions: one node for all its wordings.</summary>
/// <param name="Id">Slug of the label and 6 hex digits of a hash of its members.</param>
/// <param name="Label">The clearest wording.</param>
/// <param name="Members">All wordings, ordinal order.</param>
/// <param name="Concept">Id of the analyst's concept that it was mapped to, or null.</param>
public sealed record ProposalNode(string Id, string Label, IReadOnlyList<string> Members, string? Concept);
