namespace KnowledgeGraph.Model.Graph;

/// <summary>A person, country, organization, group or unnamed source: one node for all its spellings in all articles.</summary>
/// <param name="Id"><c>country/UKR</c>, else type and slug of the name: <c>person/volodymyr-zelensky</c>.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Name">The most frequent full form; ties by ordinal order.</param>
/// <param name="Members">Keys of all names merged here, ordinal order: any of them names the node in commands and corrections.</param>
/// <param name="Roles">Offices and functions that articles give it, ordinal order.</param>
/// <param name="Attributes">From the analyst's tables: party, country, wikidata, …; ordered by key.</param>
/// <param name="Reasons">Why names were merged, one sentence each, ordinal order.</param>
public sealed record ActorNode(
    string Id,
    ActorType Type,
    string Name,
    IReadOnlyList<string> Members,
    IReadOnlyList<string> Roles,
    IReadOnlyList<KeyValuePair<string, string>> Attributes,
    IReadOnlyList<string> Reasons);
