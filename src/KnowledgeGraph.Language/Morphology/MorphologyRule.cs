namespace KnowledgeGraph.Language.Morphology;

/// <summary>A rule that sets attributes of a token which, with its neighbour, meets conditions.</summary>
/// <param name="Alternatives">Sequences of one or two conditions, one of which must be met.</param>
/// <param name="Target">Which token of the sequence is set.</param>
/// <param name="Tag">Tag to set, or null.</param>
/// <param name="Dep">Dependency label to set, or null.</param>
/// <param name="Pos">Part of speech to set, or null.</param>
/// <param name="Morph">Features to set, or null.</param>
/// <param name="Lemma">Base form to set, or null.</param>
internal sealed record MorphologyRule(
    IReadOnlyList<RuleCondition[]> Alternatives, int Target, byte? Tag, byte? Dep, byte? Pos, string? Morph, string? Lemma);
