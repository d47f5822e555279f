namespace KnowledgeGraph.Language.Morphology;

/// <summary>Attributes of a token after the rules.</summary>
internal record struct RuleOutcome()
{
    public byte Tag { get; set; } = 0;

    public byte Dep { get; set; } = 0;

    public byte Pos { get; set; } = 0;

    public string Morph { get; set; } = "";

    /// <summary>Base form, null where no rule gives one.</summary>
    public string? Lemma { get; set; } = null;
}
