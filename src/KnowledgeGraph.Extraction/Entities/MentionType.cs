namespace KnowledgeGraph.Extraction.Entities;

/// <summary>What a mention is taken for while an article is read.</summary>
internal enum MentionType
{
    Unknown,
    Person,
    Country,
    Organization,
    Group,
    Place,

    /// <summary>A name of something that is neither actor nor place.</summary>
    Other,

    /// <summary>A common noun for something that does not act; only an antecedent of <c>it</c> and <c>they</c>.</summary>
    Thing,
}
