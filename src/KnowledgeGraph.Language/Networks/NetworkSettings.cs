namespace KnowledgeGraph.Language.Networks;

/// <summary>Sizes of a token network as model.json gives them.</summary>
/// <param name="Rows">Rows of each embedding table.</param>
/// <param name="Seeds">Hash seed of each.</param>
internal sealed record NetworkSettings(IReadOnlyList<int> Rows, IReadOnlyList<ulong> Seeds);
