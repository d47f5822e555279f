namespace KnowledgeGraph.Model.Records;

/// <summary>Who takes information from whom.</summary>
/// <param name="Id">Unique in the record: <c>c1</c>, <c>c2</c>, … in order of the evidence.</param>
/// <param name="Citing">The article, or an entity.</param>
/// <param name="Cited">The medium, document, person or unnamed source.</param>
/// <param name="Evidence">The sentence or clause that says so, with its text.</param>
/// <param name="Confidence">Probability that the citation is right, 4 decimals.</param>
public sealed record Citation(string Id, CitingParty Citing, ActorReference Cited, StatementPart Evidence, double Confidence);
