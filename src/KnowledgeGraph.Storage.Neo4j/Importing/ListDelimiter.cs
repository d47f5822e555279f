using System.Globalization;
using KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

namespace KnowledgeGraph.Storage.Neo4j.Importing;

/// <summary>The character between the items of a list: one that occurs in no item, as the format knows no escape for it.</summary>
internal static class ListDelimiter
{
    private static readonly char[] Candidates = ['\u001f', '\u001e', '\u001d', '\ue000', '\ue001', '\ue002'];

    /// <summary>The first candidate that no list of the graph contains.</summary>
    /// <exception cref="ArgumentException">All occur.</exception>
    public static char Find(PropertyGraph rows)
    {
        var free = new List<char>(Candidates);
        IEnumerable<Dictionary<string, object?>> all = GraphShape.Nodes.SelectMany(s => rows.Nodes(s)).Select(n => n.Properties)
            .Concat(GraphShape.FreeEdges.SelectMany(k => rows.Edges(k)).Select(e => e.Properties));
        foreach (string item in all.SelectMany(p => p.Values).OfType<IReadOnlyList<string>>().SelectMany(l => l))
            free.RemoveAll(item.Contains);
        return free.Count > 0 ? free[0] : throw new ArgumentException("the graph's lists contain every character that could stand between their items", nameof(rows));
    }

    /// <summary>As the command takes it: <c>U+001F</c>.</summary>
    public static string NameOf(char delimiter) => "U+" + ((int)delimiter).ToString("X4", CultureInfo.InvariantCulture);
}
