using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Model.Tables;

/// <summary>One row of the analyst's <c>actors.csv</c>: an actor with a firm id and attributes.</summary>
/// <param name="Id">The id that the node gets.</param>
/// <param name="Name">Its name.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Type">Its kind, or null to take what articles say.</param>
/// <param name="Attributes">Further columns (party, country, wikidata, …), ordered by column name.</param>
public sealed record ActorRow(
    string Id,
    string Name,
    IReadOnlyList<string> Aliases,
    ActorType? Type,
    IReadOnlyList<KeyValuePair<string, string>> Attributes);
