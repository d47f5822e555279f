namespace KnowledgeGraph.Model.Records;

/// <summary>One stance of one actor, as the article reports or quotes it.</summary>
/// <param name="Id">Unique in the record: <c>p1</c>, <c>p2</c>, … in order of the evidence.</param>
/// <param name="Relation">Proposes, supports or opposes.</param>
/// <param name="Actor">Who holds it.</param>
/// <param name="Target">On what.</param>
/// <param name="Strength">How firmly.</param>
/// <param name="When">A time that the sentence itself names, in its words: "in February 2024"; else null.</param>
/// <param name="Evidence">The sentence or clause from which a reader sees the stance, with its text.</param>
/// <param name="Statement">Id of the statement it rests on; null for votes, headlines, nouns.</param>
/// <param name="About">Ids of the entities that the proposal concerns.</param>
/// <param name="Via">Ids of the entities that report it, from the outside in, without the article and the holder.</param>
/// <param name="Confidence">Probability that the position is right, 4 decimals.</param>
public sealed record Position(
    string Id,
    Relation Relation,
    ActorReference Actor,
    PositionTarget Target,
    Strength Strength,
    string? When,
    StatementPart Evidence,
    string? Statement,
    IReadOnlyList<string> About,
    IReadOnlyList<string> Via,
    double Confidence);
