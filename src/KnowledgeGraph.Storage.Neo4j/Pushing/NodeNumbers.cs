using KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>
/// The server's own number of every node of ours, by label and id. The ends of a relationship are found by it at once, without an index, which is
/// several times as fast. Numbers are good while the nodes live: a push reads them anew and keeps them no longer than it lasts.
/// </summary>
internal sealed class NodeNumbers
{
    private readonly Dictionary<string, Dictionary<string, long>> _labels = GraphShape.Nodes.ToDictionary(s => s.Label, _ => new Dictionary<string, long>(StringComparer.Ordinal), StringComparer.Ordinal);

    public void Set(string label, string id, long number) => _labels[label][id] = number;

    /// <summary>The number; null while the node is not there.</summary>
    public long? Find(string label, string id) => _labels[label].TryGetValue(id, out long number) ? number : null;
}
