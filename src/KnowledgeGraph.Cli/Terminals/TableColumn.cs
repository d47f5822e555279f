namespace KnowledgeGraph.Cli.Terminals;

/// <summary>A column of a table.</summary>
/// <param name="Key">Its key in JSON.</param>
/// <param name="Title">Its heading, or null for a column that only JSON has.</param>
/// <param name="IsNumber">Numbers stand to the right.</param>
/// <param name="IsNarrow">Never broken over lines.</param>
/// <param name="IsHash">Ids that are hashes: shown by their first digits, whole in JSON.</param>
internal sealed record TableColumn(string Key, string? Title, bool IsNumber = false, bool IsNarrow = false, bool IsHash = false);
