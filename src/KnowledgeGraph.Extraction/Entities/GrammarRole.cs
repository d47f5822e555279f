namespace KnowledgeGraph.Extraction.Entities;

/// <summary>The place of a noun phrase in its clause.</summary>
internal enum GrammarRole
{
    Other,
    Subject,
    Object,
    Possessor,
    PrepositionObject,

    /// <summary>The <c>by</c> phrase of a passive.</summary>
    Agent,
    Compound,
    Apposition,
}
