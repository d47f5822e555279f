using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>How a predicate takes an argument: ids of the names below, or of the preposition.</summary>
internal static class ArgumentForm
{
    /// <summary>The direct object, or the subject of a passive.</summary>
    public static readonly ulong Object = StringId.Of("object");

    /// <summary>An infinitive (or the preposition "to").</summary>
    public static readonly ulong To = StringId.Of("to");

    /// <summary>A clause with or without "that".</summary>
    public static readonly ulong That = StringId.Of("that");

    /// <summary>A participle clause: stop doing.</summary>
    public static readonly ulong Gerund = StringId.Of("gerund");

    /// <summary>The predicate's own verb phrase: must do.</summary>
    public static readonly ulong Self = StringId.Of("self");

    /// <summary>The predicate's subject, of which it says something good or bad.</summary>
    public static readonly ulong Subject = StringId.Of("subject");

    /// <summary>What a noun is said to be or to include.</summary>
    public static readonly ulong Stated = StringId.Of("stated");

    /// <summary>The whole clause.</summary>
    public static readonly ulong Clause = StringId.Of("clause");
}
