namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Why somebody is taken for the holder of a candidate's stance.</summary>
internal enum HolderOrigin : byte
{
    /// <summary>The grammar says so: subject, agent, possessor, or the speaker of a clause that tells a stance of its own.</summary>
    Grammar,

    /// <summary>In whose mouth the predicate is, where the grammar names nobody or only a pronoun.</summary>
    Speaker,

    /// <summary>A name within the phrase of a holder that cannot hold a stance: the protesters of "the protesters' demands".</summary>
    Within,

    /// <summary>The subject of the sentence before.</summary>
    SentenceBefore,

    /// <summary>The nearest name before the predicate in its sentence.</summary>
    Nearest,
}
