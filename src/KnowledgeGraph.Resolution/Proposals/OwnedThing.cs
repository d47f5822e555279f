namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>A thing that belongs to the one whose name stands before it: Norwegian troops, their government.</summary>
/// <param name="Kinds">What kinds of things the word names.</param>
/// <param name="Owners">Numbers of the names that stand before it, as <see cref="Stem.Id"/>.</param>
internal sealed record OwnedThing(HashSet<int> Kinds, HashSet<int> Owners)
{
    private static readonly Dictionary<string, HashSet<int>> KindsOf = WordVectors.ReadGroups("owned-things", 0);

    /// <summary>The thing that a word names, or null.</summary>
    /// <param name="word">The word.</param>
    /// <param name="owners">The names before it.</param>
    public static OwnedThing? Of(ContentWord word, IReadOnlyCollection<ContentWord> owners) =>
        owners.Count > 0 && KindsOf.TryGetValue(word.Stem.Text, out var kinds) ? new OwnedThing(kinds, [.. owners.Select(o => o.Stem.Id)]) : null;

    /// <summary>Whether the two are of one kind but of different owners.</summary>
    public static bool Clash(OwnedThing a, OwnedThing b) => a.Kinds.Overlaps(b.Kinds) && !a.Owners.Overlaps(b.Owners);
}
