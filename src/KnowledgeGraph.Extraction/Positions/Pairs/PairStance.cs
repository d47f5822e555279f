namespace KnowledgeGraph.Extraction.Positions.Pairs;

/// <summary>What a sentence says of two actors: the five classes of Park, Pan and Joo ("Who blames or endorses whom?", ACL 2021).</summary>
public enum PairStance : byte
{
    /// <summary>Nothing of the kind.</summary>
    Neutral,

    /// <summary>The first one favours the second one.</summary>
    FirstFavours,

    /// <summary>The second one favours the first one.</summary>
    SecondFavours,

    /// <summary>The first one disfavours the second one.</summary>
    FirstDisfavours,

    /// <summary>The second one disfavours the first one.</summary>
    SecondDisfavours,
}
