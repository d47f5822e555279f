namespace KnowledgeGraph.Resolution.Names;

/// <summary>What a name is the name of; it decides which rules of comparison hold.</summary>
public enum NameSchema
{
    /// <summary>A natural person: given names, patronymics, titles, free order with a comma.</summary>
    Person,

    /// <summary>A public or private body.</summary>
    Organization,

    /// <summary>A company; compared as an organization.</summary>
    Company,

    /// <summary>A person or a company: the names themselves decide.</summary>
    LegalEntity,
}
