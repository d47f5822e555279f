namespace KnowledgeGraph.Resolution.Actors;

/// <summary>What bears a name; names are compared inside a class only.</summary>
internal enum BearerClass
{
    Person,
    Country,

    /// <summary>Organizations and groups: articles do not agree on which of the two a body is.</summary>
    Body,

    /// <summary>Described, not named: one a description and article.</summary>
    Unnamed,
}
