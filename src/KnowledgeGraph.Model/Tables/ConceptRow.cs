namespace KnowledgeGraph.Model.Tables;

/// <summary>One row of the analyst's <c>concepts.csv</c>: an entry of the codebook onto which proposals are mapped.</summary>
/// <param name="Id">The concept's id.</param>
/// <param name="Label">Its label.</param>
/// <param name="Examples">Example wordings.</param>
public sealed record ConceptRow(string Id, string Label, IReadOnlyList<string> Examples);
