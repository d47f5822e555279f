using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

/// <summary>Outer statements before those that lie within them.</summary>
internal static class NestingOrder
{
    /// <summary>The statements by depth; those of one depth as given. A ring of statements within each other, which no text gives, comes last.</summary>
    public static IEnumerable<StatementNode> Of(IReadOnlyList<StatementNode> statements)
    {
        var waiting = new List<StatementNode>();
        var placed = new HashSet<string>(StringComparer.Ordinal);
        foreach (StatementNode statement in statements)
        {
            if (statement.WithinId is not null)
            {
                waiting.Add(statement);
                continue;
            }
            placed.Add(statement.Id);
            yield return statement;
        }
        while (waiting.Count > 0)
        {
            List<StatementNode> ready = [.. waiting.Where(s => placed.Contains(s.WithinId!))];
            if (ready.Count == 0)
                ready = waiting;
            foreach (StatementNode statement in ready)
            {
                placed.Add(statement.Id);
                yield return statement;
            }
            waiting = [.. waiting.Where(s => !placed.Contains(s.Id))];
        }
    }
}
