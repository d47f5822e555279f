using KnowledgeGraph.Storage.Neo4j.Connections;
using KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>Brings the nodes of one label, and the relationships they own, to the state of the graph.</summary>
internal sealed class NodeDifference(PushSession session, NodeShape shape, NodeNumbers numbers)
{
    private const int DeletedAtOnce = 2_000;

    private readonly Dictionary<string, Batches<object>> _batches = new(StringComparer.Ordinal);
    private readonly RowLayout _layout = new(shape.Names);
    private readonly bool _isLedTo = GraphShape.IsLedTo(shape);
    private KeyValuePair<string, StoredRow>[] _obsolete = [];

    /// <summary>Writes what is new or differs; what is no longer in the graph stays until <see cref="DeleteAsync"/>.</summary>
    public async Task WriteAsync(PropertyGraph graph, GraphSurvey survey)
    {
        StoredRows stored = await StoredRows.ReadAsync(session, PushCypher.ReadNodes(shape), _isLedTo ? (id, number) => numbers.Set(shape.Label, id, number) : null).ConfigureAwait(false);
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
        int own = number is null ? 0 : 1;
        long[] parameters = new long[own + row.Edges.Count];
        if (number is { } known)
            parameters[0] = known;
        for (int i = 0; i < row.Edges.Count; i++)
            parameters[own + i] = await NumberOfAsync(row, row.Edges[i]).ConfigureAwait(false);
        object?[] values = _layout.Values(row.Properties, hash, parameters, out bool hasRest);
        string statement = number is null ? PushCypher.CreateNodes(shape, _layout, row, hasRest) : PushCypher.ChangeNodes(shape, _layout, row, hasRest);
        if (!_batches.TryGetValue(statement, out Batches<object>? batch))
            _batches[statement] = batch = new Batches<object>(rows => session.SendRowsAsync(statement, rows, number is null ? Created : Changed));
        await batch.AddAsync(values, Weight.Of(row.Properties)).ConfigureAwait(false);
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

    private long Created(IReadOnlyList<IReadOnlyList<object?>> answer)
    {
        if (!_isLedTo)
            return PushSession.CountOf(answer);
        foreach (IReadOnlyList<object?> row in answer)
            numbers.Set(shape.Label, (string)row[0]!, (long)row[1]!);
        return answer.Count;
    }

    private long Changed(IReadOnlyList<IReadOnlyList<object?>> answer)
    {
        long count = PushSession.CountOf(answer);
        session.NodesChanged += count;
        return count;
    }

    private async Task FlushAsync()
    {
        foreach (Batches<object> batch in _batches.Values)
            await batch.FlushAsync().ConfigureAwait(false);
        await session.DrainAsync().ConfigureAwait(false);
    }
}
