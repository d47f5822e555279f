namespace KnowledgeGraph.Extraction.Positions;

/// <summary>
/// For each position of an article those of its group (its holder's, its sentence's) that are looked at with it: all of them, where there are
/// not more than a thousand; else the five hundred before and after it. An article for people has some dozens in a group.
/// </summary>
internal sealed class PositionNeighbours
{
    /// <summary>How many of a group are looked at on each side of one.</summary>
    internal const int Reach = 500;

    private readonly List<int>[] _groups;
    private readonly int[] _places;

    /// <summary>Groups positions.</summary>
    /// <param name="keys">The group of each position, in order of the text.</param>
    public PositionNeighbours(int[] keys)
    {
        var groups = new Dictionary<int, List<int>>();
        _groups = new List<int>[keys.Length];
        _places = new int[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            if (!groups.TryGetValue(keys[i], out List<int>? group))
                groups[keys[i]] = group = [];
            (_groups[i], _places[i]) = (group, group.Count);
            group.Add(i);
        }
    }

    /// <summary>Indexes of the positions that are looked at with one, itself among them, ascending.</summary>
    public ReadOnlySpan<int> Of(int position)
    {
        ReadOnlySpan<int> group = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_groups[position]);
        if (group.Length <= 2 * Reach)
            return group;
        int first = Math.Max(0, _places[position] - Reach);
        return group[first..Math.Min(group.Length, _places[position] + Reach + 1)];
    }
}
