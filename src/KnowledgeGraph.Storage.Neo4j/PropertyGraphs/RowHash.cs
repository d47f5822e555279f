using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using KnowledgeGraph.Storage.Neo4j.Connections;

namespace KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

/// <summary>
/// The first 64 bits of SHA-256 over all that a row says; kept as the property <c>hash</c>, so that a push need read ids and hashes only. Not safe
/// for use by several threads.
/// </summary>
internal sealed class RowHash : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly Utf8JsonWriter _json;

    public RowHash() => _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { SkipValidation = true });

    public long Of(NodeRow node)
    {
        Begin();
        _json.WriteStringValue(node.TypeLabel);
        QueryApiRequest.WriteValue(_json, node.Properties);
        foreach (OwnedEdge edge in node.Edges)
        {
            _json.WriteStringValue(edge.Kind.Type);
            _json.WriteStringValue(edge.Kind.Other);
            _json.WriteStringValue(edge.OtherId);
            _json.WriteNumberValue(edge.Order ?? -1);
        }
        return End();
    }

    public long Of(EdgeRow edge)
    {
        Begin();
        _json.WriteStringValue(edge.FromId);
        _json.WriteStringValue(edge.ToId);
        QueryApiRequest.WriteValue(_json, edge.Properties);
        return End();
    }

    public void Dispose() => _json.Dispose();

    private void Begin()
    {
        _buffer.ResetWrittenCount();
        _json.Reset(_buffer);
        _json.WriteStartArray();
    }

    private long End()
    {
        _json.WriteEndArray();
        _json.Flush();
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_buffer.WrittenSpan, digest);
        return BinaryPrimitives.ReadInt64LittleEndian(digest);
    }
}
