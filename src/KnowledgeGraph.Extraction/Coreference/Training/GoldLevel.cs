namespace KnowledgeGraph.Extraction.Coreference.Training;

/// <summary>What the head of a marked mention is.</summary>
public enum GoldLevel
{
    /// <summary>A common noun, or anything else.</summary>
    Nominal,

    /// <summary>A proper name.</summary>
    Name,

    /// <summary>A personal pronoun.</summary>
    Pronoun,
}
