namespace KnowledgeGraph.Extraction.Positions;

/// <summary>The word class under which the stance lexicon holds a predicate.</summary>
internal enum PredicateClass : byte
{
    /// <summary>A verb.</summary>
    Verb,

    /// <summary>A noun.</summary>
    Noun,

    /// <summary>An adjective, a participle or a preposition under a copula.</summary>
    Adjective,
}
