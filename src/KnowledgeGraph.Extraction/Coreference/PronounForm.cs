namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>The form of a pronoun.</summary>
internal enum PronounForm
{
    Subject,
    Object,
    Possessive,
    Reflexive,
}
