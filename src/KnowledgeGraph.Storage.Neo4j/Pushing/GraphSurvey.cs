using System.Security.Cryptography;
using KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>One pass over a graph before anything is written: the hash of every row, a digest of them all, and whether every relationship has both ends.</summary>
internal sealed class GraphSurvey
{
    private readonly Dictionary<NodeShape, long[]> _nodes = [];
    private readonly Dictionary<EdgeKind, long[]> _edges = [];
    private readonly Dictionary<string, HashSet<string>> _ids = new(StringComparer.Ordinal);

    /// <summary>Surveys.</summary>
    /// <exception cref="ArgumentException">Two nodes share an id, or a relationship leads to a node that is not there.</exception>
    public GraphSurvey(PropertyGraph graph)
    {
        using var hash = new RowHash();
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (NodeShape shape in GraphShape.Nodes)
        {
            var ids = _ids[shape.Label] = new HashSet<string>(StringComparer.Ordinal);
            foreach (NodeRow row in graph.Nodes(shape))
            {
                if (!ids.Add(row.Id))
                    throw new ArgumentException($"the graph has two nodes {shape.Label} '{row.Id}'", nameof(graph));
            }
            _nodes[shape] = [.. graph.Nodes(shape).Select(row => HashOf(row, shape, hash))];
            Append(all, shape.Label, _nodes[shape]);
        }
        foreach (EdgeKind kind in GraphShape.FreeEdges)
        {
            _edges[kind] = [.. graph.Edges(kind).Select(row => HashOf(row, kind, hash))];
            Append(all, kind.Type + kind.From + kind.To, _edges[kind]);
        }
        Content = Convert.ToHexStringLower(all.GetHashAndReset());
        _ids.Clear();
    }

    /// <summary>SHA-256 over all rows, 64 hex digits.</summary>
    public string Content { get; }

    /// <summary>Hashes of the rows of a label, in their order.</summary>
    public IReadOnlyList<long> HashesOf(NodeShape shape) => _nodes[shape];

    /// <summary>Hashes of the rows of a type, in their order.</summary>
    public IReadOnlyList<long> HashesOf(EdgeKind kind) => _edges[kind];

    private static void Append(IncrementalHash all, string name, long[] hashes)
    {
        all.AppendData(System.Text.Encoding.UTF8.GetBytes(name));
        all.AppendData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(hashes.AsSpan()));
    }

    private long HashOf(NodeRow row, NodeShape shape, RowHash hash)
    {
        foreach (OwnedEdge edge in row.Edges)
            Require(edge.Kind.Other, edge.OtherId, shape.Label, row.Id);
        return hash.Of(row);
    }

    private long HashOf(EdgeRow row, EdgeKind kind, RowHash hash)
    {
        Require(kind.From, row.FromId, kind.Type, row.Id);
        Require(kind.To, row.ToId, kind.Type, row.Id);
        return hash.Of(row);
    }

    private void Require(string label, string id, string of, string ofId)
    {
        if (!_ids[label].Contains(id))
            throw new ArgumentException($"{of} '{ofId}' leads to {label} '{id}', which the graph does not have", nameof(id));
    }
}
