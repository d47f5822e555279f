namespace KnowledgeGraph.Language.Morphology;

/// <summary>What the lemmatizer knows of one part of speech.</summary>
internal sealed class LemmaTable
{
    /// <summary>Endings and what comes in their place, in order.</summary>
    public List<(string Old, string New)> Rules { get; } = [];

    /// <summary>Irregular forms with their base forms.</summary>
    public Dictionary<string, string[]> Exceptions { get; } = new(StringComparer.Ordinal);

    /// <summary>The <see cref="StringId"/>s of the known base forms, ascending: a third of the room of a hash set.</summary>
    public ulong[] Known { get; set; } = [];

    public bool IsEmpty => Rules.Count == 0 && Exceptions.Count == 0 && Known.Length == 0;

    /// <summary>Whether a form is a known base form.</summary>
    public bool Knows(string form) => Array.BinarySearch(Known, StringId.Of(form)) >= 0;
}
