using KnowledgeGraph.Storage.Neo4j.Connections;
using KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>Brings the nodes of one label, and the relationships they own, to the state of the graph.</summary>
internal sealed class NodeDifference(PushSession session, NodeShape shape, NodeNumbers numbers)
{
    private const int DeletedAtOnce = 2_000;

    private readonly Dictionary<string, Batches<object>> _batches = new(StringComparer.Ordinal);
    private KeyValuePair<string, StoredRow>[] _obsolete = [];

    /// <summary>Writes what is new or differs; what is no longer in the graph stays until <see cref="DeleteAsync"/>.</summary>
    public async Task WriteAsync(PropertyGraph graph, GraphSurvey survey)
    {
        StoredRows stored = await StoredRows.ReadAsync(session, PushCypher.ReadNodes(shape), (id, number) => numbers.Set(shape.Label, id, number)).ConfigureAwait(false);
        // New ones first: a changed one may lead to a new one of its own label.
        var changed = new List<(NodeRow Row, long Hash, long Number)>();
        IReadOnlyList<long> hashes = survey.HashesOf(shape);
        int index = 0;
        foreach (NodeRow row in graph.Nodes(shape))
        {
            long hash = hashes[index++];
            (RowDifference difference, long number) = stored.Take(row.Id, hash);
            if (difference == RowDifference.New)
                await AddAsync(row, hash, null).ConfigureAwait(false);
            else if (difference == RowDifference.Changed)
                changed.Add((row, hash, number));
        }
        await FlushAsync().ConfigureAwait(false);
        foreach ((NodeRow row, long hash, long number) in changed)
            await AddAsync(row, hash, number).ConfigureAwait(false);
        await FlushAsync().ConfigureAwait(false);
        _obsolete = [.. stored.Left];
    }

    /// <summary>Takes out what is no longer in the graph; a node on which relationships of others hang is kept and marked.</summary>
    public async Task DeleteAsync()
    {
        foreach (KeyValuePair<string, StoredRow>[] some in _obsolete.Chunk(DeletedAtOnce))
        {
            CypherResult result = await session.WriteAsync(PushCypher.DeleteNodes(shape), [("numbers", some.Select(p => p.Value.Number).ToArray())]).ConfigureAwait(false);
            if (result.Rows.Count != some.Length)
                throw new PushOvertakenException(result.Rows.Count, some.Length);
            session.Retired.AddRange(result.Rows.Where(r => r[1] is true).Select(r => $"{shape.Label} {r[0]}"));
        }
    }

    private async Task AddAsync(NodeRow row, long hash, long? number)
    {
        row.Properties["hash"] = hash;
        var parameter = new Dictionary<string, object?>(StringComparer.Ordinal) { ["p"] = row.Properties };
        if (number is not null)
            parameter["n"] = number;
        for (int i = 0; i < row.Edges.Count; i++)
            parameter[PushCypher.EndName(i)] = await NumberOfAsync(row, row.Edges[i]).ConfigureAwait(false);
        string statement = number is null ? PushCypher.CreateNodes(shape, row) : PushCypher.ChangeNodes(shape, row);
        if (!_batches.TryGetValue(statement, out Batches<object>? batch))
            _batches[statement] = batch = new Batches<object>(rows => session.SendRowsAsync(statement, rows, number is null ? Created : _ => session.NodesChanged++));
        await batch.AddAsync(parameter, Weight.Of(row.Properties)).ConfigureAwait(false);
    }

    /// <summary>The end of a relationship; when it is a node of this label, it may wait in a batch.</summary>
    private async Task<long> NumberOfAsync(NodeRow row, OwnedEdge edge)
    {
        if (numbers.Find(edge.Kind.Other, edge.OtherId) is { } number)
            return number;
        await FlushAsync().ConfigureAwait(false);
        return numbers.Find(edge.Kind.Other, edge.OtherId)
            ?? throw new ArgumentException($"{shape.Label} '{row.Id}' and '{edge.OtherId}' lie {edge.Kind.Type} each other");
    }

    private void Created(IReadOnlyList<object?> row) => numbers.Set(shape.Label, (string)row[0]!, (long)row[1]!);

    private async Task FlushAsync()
    {
        foreach (Batches<object> batch in _batches.Values)
            await batch.FlushAsync().ConfigureAwait(false);
        await session.DrainAsync().ConfigureAwait(false);
    }
}
