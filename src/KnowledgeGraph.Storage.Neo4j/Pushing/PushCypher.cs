using System.Text;
using KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>
/// The statements of a push. Labels, types and property names in them come from <see cref="GraphShape"/>; all else are parameters. Every one that
/// writes begins by locking the graph's own node and goes on only while this push is the one under way: the batch of a client that was killed
/// cannot slip in behind the next push. Index hints are needed: plans are made while the database is empty, when scans look cheap.
/// </summary>
internal static class PushCypher
{
    public const string ReadState = "MATCH (g:Graph {graph: $graph, id: $graph}) RETURN g.digest, g.content, g.format, g.generation, g.push";

    public const string CountNodes = "MATCH (n) RETURN count(n)";

    public const string Claim = """
        MERGE (g:Graph {graph: $graph, id: $graph})
        ON CREATE SET g.generation = 0
        SET g.push = $push, g.format = $format
        REMOVE g.digest, g.content
        RETURN g.generation
        """;

    public const string Finish = Guard + """
        SET g.digest = $digest, g.content = $content, g.generation = g.generation + 1
        REMOVE g.push
        RETURN g.generation
        """;

    /// <summary>Setting a property to what it is changes nothing, but takes the lock; the check comes after it.</summary>
    private const string Guard = """
        MATCH (g:Graph {graph: $graph, id: $graph})
        SET g.format = g.format
        WITH g WHERE g.push = $push

        """;

    public static string ReadNodes(NodeShape shape) => $"""
        MATCH (n:{shape.Label}) WHERE n.graph = $graph AND n.id > $after
        RETURN n.id, n.hash ORDER BY n.graph, n.id LIMIT $limit
        """;

    public static string ReadEdges(string type) => $"""
        MATCH ()-[r:{type}]->() WHERE r.graph = $graph AND r.id > $after
        RETURN r.id, r.hash ORDER BY r.graph, r.id LIMIT $limit
        """;

    public static string CreateNodes(NodeShape shape, string? typeLabel)
    {
        var text = new StringBuilder(Guard);
        text.Append("UNWIND $rows AS row\n");
        text.Append($"CREATE (n:{shape.Label}{(typeLabel is null ? "" : ":" + typeLabel)}) SET n = row.p\n");
        AppendOwnEdges(text, shape);
        return text.Append("RETURN count(*)").ToString();
    }

    public static string ChangeNodes(NodeShape shape, string? typeLabel)
    {
        var text = new StringBuilder(Guard);
        text.Append("UNWIND $rows AS row\n");
        text.Append($"MATCH (n:{shape.Label} {{graph: $graph, id: row.p.id}}) USING INDEX n:{shape.Label}(graph, id) SET n = row.p\n");
        if (typeLabel is not null)
        {
            text.Append($"REMOVE n:{string.Join(':', shape.TypeLabels.Where(l => l != typeLabel))} SET n:{typeLabel}\n");
        }
        text.Append("WITH n, row\n");
        foreach (IGrouping<EdgeOwner, EdgeKind> side in shape.Owned.GroupBy(k => k.Owner))
        {
            string types = string.Join('|', side.Select(k => k.Type).Distinct());
            string pattern = side.Key == EdgeOwner.From ? $"(n)-[r:{types}]->()" : $"(n)<-[r:{types}]-()";
            text.Append($"CALL (n) {{ MATCH {pattern} WHERE r.graph = $graph DELETE r }}\n");
        }
        AppendOwnEdges(text, shape);
        return text.Append("RETURN count(*)").ToString();
    }

    public static string DeleteNodes(NodeShape shape) => Guard + $$"""
        UNWIND $ids AS id
        MATCH (n:{{shape.Label}} {graph: $graph, id: id}) USING INDEX n:{{shape.Label}}(graph, id)
        CALL (n) { MATCH (n)-[r]-() WHERE r.graph = $graph DELETE r }
        WITH n, id, EXISTS { (n)--() } AS kept
        FOREACH (x IN CASE WHEN kept THEN [] ELSE [n] END | DELETE x)
        FOREACH (x IN CASE WHEN kept THEN [n] ELSE [] END | SET x.retired = true REMOVE x.hash)
        RETURN id, kept
        """;

    public static string CreateEdges(EdgeKind kind) => Guard + $$"""
        UNWIND $rows AS row
        MATCH (a:{{kind.From}} {graph: $graph, id: row.from}) USING INDEX a:{{kind.From}}(graph, id)
        MATCH (b:{{kind.To}} {graph: $graph, id: row.to}) USING INDEX b:{{kind.To}}(graph, id)
        CREATE (a)-[r:{{kind.Type}}]->(b) SET r = row.p
        RETURN count(*)
        """;

    public static string ChangeEdges(EdgeKind kind) => Guard + $$"""
        UNWIND $rows AS row
        MATCH ()-[r:{{kind.Type}} {graph: $graph, id: row.p.id}]->() USING INDEX r:{{kind.Type}}(graph, id)
        DELETE r
        WITH row
        MATCH (a:{{kind.From}} {graph: $graph, id: row.from}) USING INDEX a:{{kind.From}}(graph, id)
        MATCH (b:{{kind.To}} {graph: $graph, id: row.to}) USING INDEX b:{{kind.To}}(graph, id)
        CREATE (a)-[n:{{kind.Type}}]->(b) SET n = row.p
        RETURN count(*)
        """;

    public static string DeleteEdges(string type) => Guard + $$"""
        UNWIND $ids AS id
        MATCH ()-[r:{{type}} {graph: $graph, id: id}]->() USING INDEX r:{{type}}(graph, id)
        DELETE r
        RETURN count(*)
        """;

    /// <summary>Name of the row's list of ends for an owned type.</summary>
    public static string EndsOf(NodeShape shape, EdgeKind kind) => EndNames[IndexOf(shape, kind)];

    private static readonly string[] EndNames = ["e0", "e1", "e2", "e3", "e4", "e5"];

    private static int IndexOf(NodeShape shape, EdgeKind kind)
    {
        for (int i = 0; i < shape.Owned.Count; i++)
        {
            if (ReferenceEquals(shape.Owned[i], kind))
                return i;
        }
        throw new ArgumentException($"{shape.Label} does not own {kind.Type}", nameof(kind));
    }

    private static void AppendOwnEdges(StringBuilder text, NodeShape shape)
    {
        if (shape.Owned.Count > 0)
            text.Append("WITH n, row\n");
        foreach (EdgeKind kind in shape.Owned)
        {
            string ends = "row." + EndsOf(shape, kind);
            string match = $"MATCH (m:{kind.Other} {{graph: $graph, id: ";
            string hint = $"USING INDEX m:{kind.Other}(graph, id) ";
            string arrow = kind.Owner == EdgeOwner.From ? $"(n)-[:{kind.Type} {{graph: $graph}}]->(m)" : $"(m)-[:{kind.Type} {{graph: $graph}}]->(n)";
            text.Append(ReferenceEquals(kind, GraphShape.Via)
                ? $"CALL (n, row) {{ UNWIND range(0, coalesce(size({ends}), 0) - 1) AS i {match}{ends}[i]}}) {hint}CREATE (n)-[:VIA {{graph: $graph, order: i}}]->(m) }}\n"
                : $"CALL (n, row) {{ UNWIND {ends} AS e {match}e}}) {hint}CREATE {arrow} }}\n");
        }
    }
}
