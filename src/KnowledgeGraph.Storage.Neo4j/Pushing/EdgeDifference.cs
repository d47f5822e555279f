using KnowledgeGraph.Storage.Neo4j.Connections;
using KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>Brings the relationships of one type, which no node owns, to the state of the graph.</summary>
internal sealed class EdgeDifference(PushSession session, string type, NodeNumbers numbers)
{
    private const int DeletedAtOnce = 10_000;

    private readonly Dictionary<string, Batches<object>> _batches = new(StringComparer.Ordinal);

    /// <summary>Writes what is new or differs and takes out the rest.</summary>
    public async Task ApplyAsync(PropertyGraph graph, GraphSurvey survey)
    {
        StoredRows stored = await StoredRows.ReadAsync(session, PushCypher.ReadEdges(type)).ConfigureAwait(false);
        foreach (EdgeKind kind in GraphShape.FreeEdges.Where(k => k.Type == type))
        {
            IReadOnlyList<long> hashes = survey.HashesOf(kind);
            var layout = new RowLayout(kind.Names);
            string create = PushCypher.CreateEdges(kind, layout), change = PushCypher.ChangeEdges(kind, layout);
            int index = 0;
            foreach (EdgeRow row in graph.Edges(kind))
            {
                long hash = hashes[index++];
                (RowDifference difference, long number) = stored.Take(row.Id, hash);
                if (difference == RowDifference.New)
                    await AddAsync(create, row, layout.Values(row.Properties, hash, [Find(kind.From, row.FromId), Find(kind.To, row.ToId)], out _)).ConfigureAwait(false);
                else if (difference == RowDifference.Changed)
                    await AddAsync(change, row, layout.Values(row.Properties, hash, [Find(kind.From, row.FromId), Find(kind.To, row.ToId), number], out _)).ConfigureAwait(false);
            }
        }
        foreach (Batches<object> batch in _batches.Values)
            await batch.FlushAsync().ConfigureAwait(false);
        await session.DrainAsync().ConfigureAwait(false);
        foreach (long[] some in stored.Left.Select(p => p.Value.Number).Chunk(DeletedAtOnce))
        {
            CypherResult result = await session.WriteAsync(PushCypher.DeleteEdges(type), [("numbers", some)]).ConfigureAwait(false);
            long count = PushSession.CountOf(result.Rows);
            if (count != some.Length)
                throw new PushOvertakenException(count, some.Length);
        }
    }

    private async Task AddAsync(string statement, EdgeRow row, object?[] values)
    {
        if (!_batches.TryGetValue(statement, out Batches<object>? batch))
            _batches[statement] = batch = new Batches<object>(rows => session.SendRowsAsync(statement, rows, PushSession.CountOf));
        await batch.AddAsync(values, Weight.Of(row.Properties)).ConfigureAwait(false);
    }

    /// <summary>The survey has seen that the node is in the graph, so that by now it is in the database.</summary>
    private long Find(string label, string id) => numbers.Find(label, id)!.Value;
}
