namespace KnowledgeGraph.Extraction.Coreference.Training;

/// <summary>A mention as an annotator marked it.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset after the last one.</param>
/// <param name="HeadStart">Offset of the head word.</param>
/// <param name="HeadEnd">Offset after the head word.</param>
/// <param name="Cluster">Number of its cluster in the document.</param>
/// <param name="Type">GUM's entity type: person, organization, place, …</param>
/// <param name="Level">Whether the head is a name, a noun or a pronoun.</param>
public sealed record GoldMention(int Start, int End, int HeadStart, int HeadEnd, int Cluster, string Type, GoldLevel Level)
{
    /// <summary>Whether it is of a person, an organization or a place.</summary>
    public bool IsActorOrPlace => Type is "person" or "organization" or "place";
}
