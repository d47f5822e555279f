namespace KnowledgeGraph.Extraction.Entities;

/// <summary>The gender by which a text refers to a person, as far as name, title or noun show it.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
}
