using System.Globalization;
using KnowledgeGraph.Storage.Neo4j.Connections;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Pushing;

/// <summary>All that a database holds, as sorted lines; element ids and the number of generations left out.</summary>
internal static class DatabaseDump
{
    public static async Task<string[]> ReadAsync(ICypherTransport transport)
    {
        CypherResult nodes = await transport.RunAsync(CypherStatement.Read("MATCH (n) RETURN labels(n), properties(n)"));
        CypherResult edges = await transport.RunAsync(CypherStatement.Read(
            "MATCH (a)-[r]->(b) RETURN labels(a)[0] + ' ' + coalesce(a.id, '?'), type(r), labels(b)[0] + ' ' + coalesce(b.id, '?'), properties(r)"));
        return [.. nodes.Rows.Concat(edges.Rows).Select(row => string.Join(" | ", row.Select(Text))).Order(StringComparer.Ordinal)];
    }

    /// <summary>Lines that only one of two dumps has: <c>+</c> the first, <c>-</c> the second; repeated lines count.</summary>
    public static string[] Differences(string[] actual, string[] expected)
    {
        var left = expected.GroupBy(l => l).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var extra = new List<string>();
        foreach (string line in actual)
        {
            if (left.TryGetValue(line, out int count) && count > 0)
                left[line] = count - 1;
            else
                extra.Add("+ " + line);
        }
        return [.. extra, .. left.Where(p => p.Value > 0).Select(p => "- " + p.Key)];
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => "'" + text + "'",
        Dictionary<string, object?> map => "{" + string.Join(", ", map.Where(p => p.Key != "generation").OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key + ": " + Text(p.Value))) + "}",
        IEnumerable<object?> list => "[" + string.Join(", ", list.Select(Text)) + "]",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
