namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>The pronouns that refer alike; <see cref="None"/> is every other mention.</summary>
internal enum PronounClass
{
    None,
    He,
    She,
    It,
    They,
    I,
    We,
    You,
}
