using KnowledgeGraph.Storage.Neo4j.Connections;
using KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>Brings the relationships of one type, which no node owns, to the state of the graph.</summary>
internal sealed class EdgeDifference(PushSession session, string type)
{
    private const int DeletedAtOnce = 10_000;

    private readonly Dictionary<string, Batches<object>> _batches = new(StringComparer.Ordinal);

    /// <summary>Writes what is new or differs and takes out the rest.</summary>
    public async Task ApplyAsync(PropertyGraph graph, GraphSurvey survey)
    {
        StoredHashes stored = await StoredHashes.ReadAsync(session, PushCypher.ReadEdges(type)).ConfigureAwait(false);
        foreach (EdgeKind kind in GraphShape.FreeEdges.Where(k => k.Type == type))
        {
            IReadOnlyList<long> hashes = survey.HashesOf(kind);
            int index = 0;
            foreach (EdgeRow row in graph.Edges(kind))
            {
                long hash = hashes[index++];
                RowDifference difference = stored.Take(row.Id, hash);
                if (difference == RowDifference.New)
                    await AddAsync(PushCypher.CreateEdges(kind), row, hash).ConfigureAwait(false);
                else if (difference == RowDifference.Changed)
                    await AddAsync(PushCypher.ChangeEdges(kind), row, hash).ConfigureAwait(false);
            }
        }
        foreach (Batches<object> batch in _batches.Values)
            await batch.FlushAsync().ConfigureAwait(false);
        await session.DrainAsync().ConfigureAwait(false);
        foreach (string[] ids in stored.Left.Chunk(DeletedAtOnce))
        {
            CypherResult result = await session.WriteAsync(PushCypher.DeleteEdges(type), [("ids", ids)]).ConfigureAwait(false);
            if (result.Rows is not [[long count], ..] || count != ids.Length)
                throw new PushOvertakenException(result.Rows is [[long n], ..] ? n : 0, ids.Length);
        }
    }

    private async Task AddAsync(string statement, EdgeRow row, long hash)
    {
        if (!_batches.TryGetValue(statement, out Batches<object>? batch))
            _batches[statement] = batch = new Batches<object>(rows => session.SendRowsAsync(statement, rows, changesNodes: false));
        row.Properties["hash"] = hash;
        var parameter = new Dictionary<string, object?>(StringComparer.Ordinal) { ["p"] = row.Properties, ["from"] = row.FromId, ["to"] = row.ToId };
        await batch.AddAsync(parameter, Weight.Of(row.Properties)).ConfigureAwait(false);
    }
}
