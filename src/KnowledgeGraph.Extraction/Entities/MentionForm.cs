namespace KnowledgeGraph.Extraction.Entities;

/// <summary>How a mention refers.</summary>
internal enum MentionForm
{
    Name,
    Nominal,
    Pronoun,

    /// <summary>Persons or bodies joined by "and", together: what <c>they</c> may go back to.</summary>
    Coordination,
}
