namespace KnowledgeGraph.Resolution.Names;

/// <summary>How two words of two names were found to correspond.</summary>
public enum TokenMatchKind
{
    /// <summary>The same word after folding.</summary>
    Equal,

    /// <summary>One is the initial of the other.</summary>
    Initial,

    /// <summary>One is a short or pet form of the other.</summary>
    Nickname,

    /// <summary>Variants of one particle: al and el, bin and ibn.</summary>
    Particle,

    /// <summary>Both are numbers, and they differ.</summary>
    Number,

    /// <summary>Spelled alike, with edits.</summary>
    Spelling,

    /// <summary>One word against several written apart.</summary>
    Joined,

    /// <summary>One word made of the initials of the other name.</summary>
    Acronym,

    /// <summary>What both names have left over, taken as different words.</summary>
    Different,

    /// <summary>Stands in one name only.</summary>
    Extra,
}
