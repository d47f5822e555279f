namespace KnowledgeGraph.Extraction.Entities;

/// <summary>A country or territory of ISO 3166-1, and Kosovo under its user-assigned code.</summary>
/// <param name="Alpha2">Two-letter code.</param>
/// <param name="Alpha3">Three-letter code.</param>
/// <param name="Name">The name usual in English.</param>
/// <param name="OfficialName">The official name in English.</param>
/// <param name="Aliases">Other names, abbreviations among them.</param>
/// <param name="Capitals">Capitals or seats of government by which newspapers name the state.</param>
/// <param name="OtherCapitals">Capitals and large cities that are not used for the state.</param>
/// <param name="Demonyms">Adjective and words for the people, capitalised.</param>
public sealed record Country(
    string Alpha2,
    string Alpha3,
    string Name,
    string OfficialName,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Capitals,
    IReadOnlyList<string> OtherCapitals,
    IReadOnlyList<string> Demonyms);
