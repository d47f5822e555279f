namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Kinds of clauses by which a speaker takes a stance without a verb of stance.</summary>
internal enum SpeechAct : byte
{
    /// <summary>No such clause.</summary>
    None,

    /// <summary>should, must, ought to.</summary>
    Obligation,

    /// <summary>need to, have to.</summary>
    Necessity,

    /// <summary>let us.</summary>
    Exhortation,

    /// <summary>I, we will.</summary>
    Promise,

    /// <summary>he, she, they, a name will.</summary>
    Announcement,

    /// <summary>may, might, could.</summary>
    Possibility,

    /// <summary>I, we cannot.</summary>
    Refusal,

    /// <summary>An imperative in a quotation.</summary>
    Command,

    /// <summary>It is important to; it is wrong to.</summary>
    JudgedAction,

    /// <summary>Something is a disaster; something harms.</summary>
    Judgement,

    /// <summary>Any other clause in somebody's mouth.</summary>
    Statement,
}
