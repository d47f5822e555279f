namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>An actor as a reader marked it.</summary>
/// <param name="Forms">Its name and the forms that the article uses; of an unnamed one its description.</param>
/// <param name="Unnamed">Whether it is only described.</param>
public sealed record MarkedActor(IReadOnlyList<string> Forms, bool Unnamed);
