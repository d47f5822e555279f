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
            int index = 0;
            foreach (EdgeRow row in graph.Edges(kind))
            {
                long hash = hashes[index++];
                (RowDifference difference, long number) = stored.Take(row.Id, hash);
                if (difference == RowDifference.New)
                    await AddAsync(PushCypher.CreateEdges(kind), ParameterOf(kind, row, hash), row).ConfigureAwait(false);
                else if (difference == RowDifference.Changed)
                    await AddAsync(PushCypher.ChangeEdges(kind), ParameterOf(kind, row, hash, number), row).ConfigureAwait(false);
            }
        }
        foreach (Batches<object> batch in _batches.Values)
            await batch.FlushAsync().ConfigureAwait(false);
        await session.DrainAsync().ConfigureAwait(false);
        foreach (long[] some in stored.Left.Select(p => p.Value.Number).Chunk(DeletedAtOnce))
        {
            CypherResult result = await session.WriteAsync(PushCypher.DeleteEdges(type), [("numbers", some)]).ConfigureAwait(false);
            if (result.Rows is not [[long count], ..] || count != some.Length)
                throw new PushOvertakenException(result.Rows is [[long n], ..] ? n : 0, some.Length);
        }
    }

    private async Task AddAsync(string statement, Dictionary<string, object?> parameter, EdgeRow row)
    {
        if (!_batches.TryGetValue(statement, out Batches<object>? batch))
            _batches[statement] = batch = new Batches<object>(rows => session.SendRowsAsync(statement, rows));
        await batch.AddAsync(parameter, Weight.Of(row.Properties)).ConfigureAwait(false);
    }

    private Dictionary<string, object?> ParameterOf(EdgeKind kind, EdgeRow row, long hash, long? number = null)
    {
        row.Properties["hash"] = hash;
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["p"] = row.Properties,
            ["from"] = numbers.Find(kind.From, row.FromId),
            ["to"] = numbers.Find(kind.To, row.ToId),
            ["n"] = number,
        };
    }
}
