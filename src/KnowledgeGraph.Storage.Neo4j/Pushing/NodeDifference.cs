using KnowledgeGraph.Storage.Neo4j.Connections;
using KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>Brings the nodes of one label, and the relationships they own, to the state of the graph.</summary>
internal sealed class NodeDifference(PushSession session, NodeShape shape)
{
    private const int DeletedAtOnce = 2_000;

    private readonly Dictionary<string, Batches<object>> _batches = new(StringComparer.Ordinal);
    private List<string> _obsolete = [];

    /// <summary>Writes what is new or differs; what is no longer in the graph stays until <see cref="DeleteAsync"/>.</summary>
    public async Task WriteAsync(PropertyGraph graph, GraphSurvey survey)
    {
        StoredHashes stored = await StoredHashes.ReadAsync(session, PushCypher.ReadNodes(shape)).ConfigureAwait(false);
        // New ones first: a changed one may lead to a new one of its own label.
        var changed = new List<(NodeRow Row, long Hash)>();
        IReadOnlyList<long> hashes = survey.HashesOf(shape);
        int index = 0;
        foreach (NodeRow row in graph.Nodes(shape))
        {
            long hash = hashes[index++];
            RowDifference difference = stored.Take(row.Id, hash);
            if (difference == RowDifference.New)
                await AddAsync(PushCypher.CreateNodes(shape, row.TypeLabel), row, hash, false).ConfigureAwait(false);
            else if (difference == RowDifference.Changed)
                changed.Add((row, hash));
        }
        await FlushAsync().ConfigureAwait(false);
        foreach ((NodeRow row, long hash) in changed)
            await AddAsync(PushCypher.ChangeNodes(shape, row.TypeLabel), row, hash, true).ConfigureAwait(false);
        await FlushAsync().ConfigureAwait(false);
        _obsolete = [.. stored.Left];
    }

    /// <summary>Takes out what is no longer in the graph; a node on which relationships of others hang is kept and marked.</summary>
    public async Task DeleteAsync()
    {
        foreach (string[] ids in _obsolete.Chunk(DeletedAtOnce))
        {
            CypherResult result = await session.WriteAsync(PushCypher.DeleteNodes(shape), [("ids", ids)]).ConfigureAwait(false);
            if (result.Rows.Count != ids.Length)
                throw new PushOvertakenException(result.Rows.Count, ids.Length);
            session.Retired.AddRange(result.Rows.Where(r => r[1] is true).Select(r => $"{shape.Label} {r[0]}"));
        }
    }

    private async Task AddAsync(string statement, NodeRow row, long hash, bool changes)
    {
        if (!_batches.TryGetValue(statement, out Batches<object>? batch))
            _batches[statement] = batch = new Batches<object>(rows => session.SendRowsAsync(statement, rows, changes));
        row.Properties["hash"] = hash;
        await batch.AddAsync(ParameterOf(row), Weight.Of(row.Properties)).ConfigureAwait(false);
    }

    private async Task FlushAsync()
    {
        foreach (Batches<object> batch in _batches.Values)
            await batch.FlushAsync().ConfigureAwait(false);
        await session.DrainAsync().ConfigureAwait(false);
    }

    private Dictionary<string, object?> ParameterOf(NodeRow row)
    {
        var parameter = new Dictionary<string, object?>(StringComparer.Ordinal) { ["p"] = row.Properties };
        foreach (OwnedEdge edge in row.Edges)
        {
            string ends = PushCypher.EndsOf(shape, edge.Kind);
            if (parameter.TryGetValue(ends, out object? list))
                ((List<string>)list!).Add(edge.OtherId);
            else
                parameter[ends] = new List<string>(1) { edge.OtherId };
        }
        return parameter;
    }
}
