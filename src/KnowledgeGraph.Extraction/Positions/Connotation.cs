namespace KnowledgeGraph.Extraction.Positions;

/// <summary>How what a word names is felt, whoever speaks (after Feng, Kang, Kuznetsova and Choi, "Connotation lexicon", ACL 2013).</summary>
internal enum Connotation : byte
{
    /// <summary>Neither good nor bad, or unknown.</summary>
    None,

    /// <summary>Welcome: peace, growth.</summary>
    Good,

    /// <summary>Unwelcome: war, poverty.</summary>
    Bad,

    /// <summary>Judges by itself: heroic.</summary>
    StronglyGood,

    /// <summary>Judges by itself: disgraceful.</summary>
    StronglyBad,

    /// <summary>A verb that does good to its object: protect.</summary>
    Helping,

    /// <summary>A verb that does harm to its object: cripple.</summary>
    Harming,

    /// <summary>There is too little of something: lack, shortage.</summary>
    Lacking,
}
