namespace KnowledgeGraph.Storage.Sqlite.Search;

/// <summary>What a search found.</summary>
public enum SearchHitKind
{
    /// <summary>An actor, by its name, its other names or its roles.</summary>
    Actor,

    /// <summary>A proposal, by its label or another wording.</summary>
    Proposal,

    /// <summary>An article, by its headline.</summary>
    Article,

    /// <summary>A statement, by its content.</summary>
    Statement,

    /// <summary>A position, by its evidence.</summary>
    Position,

    /// <summary>A citation, by one of its pieces of evidence.</summary>
    Citation,
}
