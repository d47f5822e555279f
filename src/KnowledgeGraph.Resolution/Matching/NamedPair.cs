namespace KnowledgeGraph.Resolution.Matching;

/// <summary>A pair to be decided: two names, or two wordings with where they stand.</summary>
/// <param name="Schema"><c>Person</c>, <c>Organization</c>, <c>Company</c>, <c>LegalEntity</c> or <c>Proposal</c>, in any case.</param>
/// <param name="Name1">One name or wording.</param>
/// <param name="Name2">The other.</param>
/// <param name="Article1">Of a wording, the title of its article; wordings with equal titles stand in one article.</param>
/// <param name="Context1">Of a wording, its sentence.</param>
/// <param name="Article2">The same of the other.</param>
/// <param name="Context2">The same of the other.</param>
public sealed record NamedPair(
    string Schema,
    string Name1,
    string Name2,
    string Article1 = "",
    string Context1 = "",
    string Article2 = "",
    string Context2 = "");
