namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>An article with the positions and citations that readers marked in it.</summary>
/// <param name="Id">The file's name without extension.</param>
/// <param name="Text">The text exactly as in the file.</param>
/// <param name="Positions">The positions.</param>
/// <param name="Citations">The citations.</param>
public sealed record MarkedText(string Id, string Text, IReadOnlyList<MarkedPosition> Positions, IReadOnlyList<MarkedCitation> Citations);
