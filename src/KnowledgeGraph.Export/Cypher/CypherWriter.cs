using KnowledgeGraph.Export.PropertyGraphs;

namespace KnowledgeGraph.Export.Cypher;

/// <summary>Writes a property graph as Cypher statements: constraints, then nodes, then relationships, in batches of rows of one kind.</summary>
internal sealed class CypherWriter(TextWriter writer)
{
    private const int BatchRows = 200;

    private static readonly string[] Kinds = ["Actor", "Proposal", "Article", "Statement", "Position"];

    /// <summary>Writes the whole script; nodes and edges are taken one by one.</summary>
    public void Write(PropertyGraph graph)
    {
        foreach (string kind in Kinds)
            Line($"CREATE CONSTRAINT {kind.ToLowerInvariant()}_id IF NOT EXISTS FOR (n:{kind}) REQUIRE n.id IS UNIQUE;");
        foreach ((string labels, IReadOnlyList<PropertyNode> batch) in Batches(graph.Nodes, node => string.Join(':', node.Labels.Select(CypherLiteral.Name))))
        {
            Rows(batch.Select(node => $"{{id: {CypherLiteral.Of(IdOf(node.Id))}, properties: {Map(node.Properties)}}}"));
            string kind = CypherLiteral.Name(batch[0].Labels[0]);
            Line($"MERGE (n:{kind} {{id: row.id}}) SET n = row.properties SET n:{labels};");
        }
        foreach ((string pattern, IReadOnlyList<PropertyEdge> batch) in Batches(graph.Edges, PatternOf))
        {
            Rows(batch.Select(edge => $"{{source: {CypherLiteral.Of(IdOf(edge.Source))}, target: {CypherLiteral.Of(IdOf(edge.Target))}, properties: {Map(edge.Properties)}}}"));
            Line(pattern);
        }
    }

    private static IEnumerable<(string Kind, IReadOnlyList<T> Batch)> Batches<T>(IEnumerable<T> items, Func<T, string> kindOf)
    {
        var batch = new List<T>();
        string current = "";
        foreach (T item in items)
        {
            string kind = kindOf(item);
            if (batch.Count > 0 && (kind != current || batch.Count == BatchRows))
            {
                yield return (current, batch);
                batch = [];
            }
            current = kind;
            batch.Add(item);
        }
        if (batch.Count > 0)
            yield return (current, batch);
    }

    /// <summary>What makes the relationships of an edge's kind from rows; one of several between the same ends is told apart by its id or order.</summary>
    private static string PatternOf(PropertyEdge edge)
    {
        string? distinguishing = edge.Properties.Any(property => property.Key == GraphKeys.Key) ? "id"
            : edge.Properties.Any(property => property.Key == GraphKeys.Order) ? "order"
            : null;
        string identity = distinguishing is null ? "" : $" {{{distinguishing}: row.properties.{distinguishing}}}";
        return $"MATCH (a:{LabelOf(edge.Source)} {{id: row.source}}) MATCH (b:{LabelOf(edge.Target)} {{id: row.target}}) "
            + $"MERGE (a)-[r:{CypherLiteral.Name(edge.Type)}{identity}]->(b) SET r = row.properties;";
    }

    private static string LabelOf(string id) => Kinds.First(kind => id.StartsWith(kind + ":", StringComparison.OrdinalIgnoreCase));

    private static string IdOf(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];

    // The weight is for tools that draw pictures.
    private static string Map(IEnumerable<(PropertyKey Key, object? Value)> properties) =>
        "{" + string.Join(", ", properties
            .Where(property => property.Value is not null && property.Key != GraphKeys.Weight)
            .Select(property => $"{CypherLiteral.Name(property.Key == GraphKeys.Key ? "id" : property.Key.Name)}: {CypherLiteral.Of(property.Value!)}")) + "}";

    private void Rows(IEnumerable<string> rows)
    {
        writer.Write("UNWIND [\n  ");
        bool first = true;
        foreach (string row in rows)
        {
            if (!first)
                writer.Write(",\n  ");
            writer.Write(row);
            first = false;
        }
        writer.Write("\n] AS row\n");
    }

    private void Line(string text)
    {
        writer.Write(text);
        writer.Write('\n');
    }
}
