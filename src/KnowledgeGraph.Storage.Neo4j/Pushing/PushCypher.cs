using System.Globalization;
using System.Text;
using KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>
/// The statements of a push. Labels, types and property names in them come from <see cref="GraphShape"/>; all else are parameters. Every one that
/// writes begins by locking the graph's own node and goes on only while this push is the one under way: the batch of a client that was killed
/// cannot slip in behind the next push. Nodes and relationships that are there are named by the server's own numbers (<see cref="NodeNumbers"/>),
/// for which every plan is the best; so none is made anew when the database has grown.
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
        CYPHER 5 replan=skip
        MATCH (g:Graph {graph: $graph, id: $graph})
        SET g.format = g.format
        WITH g WHERE g.push = $push

        """;

    public static string ReadNodes(NodeShape shape) => $"""
        CYPHER 5 MATCH (n:{shape.Label}) WHERE n.graph = $graph AND n.id > $after
        RETURN n.id, n.hash, id(n) ORDER BY n.graph, n.id LIMIT $limit
        """;

    public static string ReadEdges(string type) => $"""
        CYPHER 5 MATCH ()-[r:{type}]->() WHERE r.graph = $graph AND r.id > $after
        RETURN r.id, r.hash, id(r) ORDER BY r.graph, r.id LIMIT $limit
        """;

    /// <summary>Creates nodes that own the same relationships as the given one; gives id and number of each where relationships will lead to them, else their count.</summary>
    public static string CreateNodes(NodeShape shape, RowLayout layout, NodeRow like, bool hasRest)
    {
        StringBuilder text = new StringBuilder(Guard).Append("UNWIND $rows AS row\n");
        AppendEnds(text, layout, like, 0);
        text.Append($"CREATE (n:{shape.Label}{(like.TypeLabel is null ? "" : ":" + like.TypeLabel)} {layout.Map})\n");
        if (hasRest)
            text.Append($"SET n += {layout.Rest(like.Edges.Count)}\n");
        AppendOwnEdges(text, like);
        return text.Append(GraphShape.IsLedTo(shape) ? "RETURN row[0], id(n)" : "RETURN count(*)").ToString();
    }

    /// <summary>Writes nodes anew that are to own the same relationships as the given one.</summary>
    public static string ChangeNodes(NodeShape shape, RowLayout layout, NodeRow like, bool hasRest)
    {
        StringBuilder text = new StringBuilder(Guard).Append("UNWIND $rows AS row\n");
        text.Append($"MATCH (n:{shape.Label}) WHERE id(n) = {layout.Number(0)}\n");
        AppendEnds(text, layout, like, 1);
        text.Append($"SET n = {layout.Map}\n");
        if (hasRest)
            text.Append($"SET n += {layout.Rest(1 + like.Edges.Count)}\n");
        if (like.TypeLabel is not null)
            text.Append($"REMOVE n:{string.Join(':', shape.TypeLabels.Where(l => l != like.TypeLabel))} SET n:{like.TypeLabel}\n");
        foreach (IGrouping<EdgeOwner, EdgeKind> side in shape.Owned.GroupBy(k => k.Owner))
        {
            string types = string.Join('|', side.Select(k => k.Type).Distinct());
            string pattern = side.Key == EdgeOwner.From ? $"(n)-[r:{types}]->()" : $"(n)<-[r:{types}]-()";
            text.Append($"WITH * CALL (n) {{ MATCH {pattern} WHERE r.graph = $graph DELETE r }}\n");
        }
        AppendOwnEdges(text, like);
        return text.Append("RETURN count(*)").ToString();
    }

    public static string DeleteNodes(NodeShape shape) => Guard + $$"""
        UNWIND $numbers AS number
        MATCH (n:{{shape.Label}}) WHERE id(n) = number
        CALL (n) { MATCH (n)-[r]-() WHERE r.graph = $graph DELETE r }
        WITH n, n.id AS id, EXISTS { (n)--() } AS kept
        FOREACH (x IN CASE WHEN kept THEN [] ELSE [n] END | DELETE x)
        FOREACH (x IN CASE WHEN kept THEN [n] ELSE [] END | SET x.retired = true REMOVE x.hash)
        RETURN id, kept
        """;

    public static string CreateEdges(EdgeKind kind, RowLayout layout) => Guard + $$"""
        UNWIND $rows AS row
        MATCH (a) WHERE id(a) = {{layout.Number(0)}}
        MATCH (b) WHERE id(b) = {{layout.Number(1)}}
        CREATE (a)-[:{{kind.Type}} {{layout.Map}}]->(b)
        RETURN count(*)
        """;

    /// <summary>Written over: one with this id leads from and to the same nodes.</summary>
    public static string ChangeEdges(EdgeKind kind, RowLayout layout) => Guard + $$"""
        UNWIND $rows AS row
        MATCH ()-[r:{{kind.Type}}]->() WHERE id(r) = {{layout.Number(2)}}
        DELETE r
        WITH row
        MATCH (a) WHERE id(a) = {{layout.Number(0)}}
        MATCH (b) WHERE id(b) = {{layout.Number(1)}}
        CREATE (a)-[:{{kind.Type}} {{layout.Map}}]->(b)
        RETURN count(*)
        """;

    public static string DeleteEdges(string type) => Guard + $$"""
        UNWIND $numbers AS number
        MATCH ()-[r:{{type}}]->() WHERE id(r) = number
        DELETE r
        RETURN count(*)
        """;

    private static string EndName(int index) => string.Create(CultureInfo.InvariantCulture, $"e{index}");

    private static void AppendEnds(StringBuilder text, RowLayout layout, NodeRow like, int firstNumber)
    {
        for (int i = 0; i < like.Edges.Count; i++)
            text.Append($"MATCH ({EndName(i)}) WHERE id({EndName(i)}) = {layout.Number(firstNumber + i)}\n");
    }

    private static void AppendOwnEdges(StringBuilder text, NodeRow like)
    {
        for (int i = 0; i < like.Edges.Count; i++)
        {
            (EdgeKind kind, _, int? order) = like.Edges[i];
            string properties = order is null ? "{graph: $graph}" : string.Create(CultureInfo.InvariantCulture, $"{{graph: $graph, order: {order}}}");
            string edge = kind.Owner == EdgeOwner.From ? $"(n)-[:{kind.Type} {properties}]->({EndName(i)})" : $"({EndName(i)})-[:{kind.Type} {properties}]->(n)";
            text.Append($"CREATE {edge}\n");
        }
    }
}
