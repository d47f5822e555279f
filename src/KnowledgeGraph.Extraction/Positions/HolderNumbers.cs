namespace KnowledgeGraph.Extraction.Positions;

/// <summary>
/// Gives the holders of an article numbers, equal ones for the same holder: one entity, or the same description. So that those of one holder
/// are looked up instead of each compared with all.
/// </summary>
internal sealed class HolderNumbers(PositionText text)
{
    private readonly Dictionary<string, int> _described = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of a holder: the entity's index; negative for somebody whom the text only describes.</summary>
    public int Of(Holder holder)
    {
        if (holder.Entity >= 0)
            return holder.Entity;
        string description = text.Text(holder.Span);
        if (!_described.TryGetValue(description, out int number))
            _described[description] = number = -1 - _described.Count;
        return number;
    }
}
