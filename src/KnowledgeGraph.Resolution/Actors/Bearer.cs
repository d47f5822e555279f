namespace KnowledgeGraph.Resolution.Actors;

/// <summary>One name of one class as borne in one or more articles: the unit that is merged into actors.</summary>
/// <param name="Index">Place in the ordered list of bearers.</param>
/// <param name="Class">What bears the name.</param>
/// <param name="Key">The shared key.</param>
/// <param name="Occurrences">By article, then by entity id.</param>
internal sealed record Bearer(int Index, BearerClass Class, string Key, IReadOnlyList<Occurrence> Occurrences)
{
    /// <summary>The words of the key.</summary>
    public string[] Words { get; } = Key.Split(' ');

    /// <summary>Whether this is a person named by one word: a family name, mostly.</summary>
    public bool IsSurname => Class == BearerClass.Person && Words.Length == 1;

    /// <summary>The articles, in order.</summary>
    public IEnumerable<int> Articles => Occurrences.Select(o => o.Article).Distinct();
}
