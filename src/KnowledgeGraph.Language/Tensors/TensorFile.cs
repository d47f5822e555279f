using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;

namespace KnowledgeGraph.Language.Tensors;

/// <summary>An open safetensors file: named arrays of little-endian numbers, each read when asked for.</summary>
internal sealed class TensorFile : IDisposable
{
    private const int LengthPrefix = 8;
    private const long LongestHeader = 1 << 20;

    private readonly SafeFileHandle _file;
    private readonly long _dataStart;
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly string _path;

    /// <exception cref="InvalidDataException">The file is cut or no safetensors file.</exception>
    public TensorFile(string path)
    {
        _path = path;
        _file = File.OpenHandle(path);
        Span<byte> prefix = stackalloc byte[LengthPrefix];
        ReadExactly(prefix, 0);
        long headerLength = BinaryPrimitives.ReadInt64LittleEndian(prefix);
        if (headerLength is < 2 or > LongestHeader)
            throw new InvalidDataException($"'{path}' is no safetensors file.");
        byte[] header = new byte[headerLength];
        ReadExactly(header, LengthPrefix);
        _dataStart = LengthPrefix + headerLength;
        ReadHeader(header);
    }

    /// <summary>A tensor of 32-bit floats, checked against the shape it must have.</summary>
    /// <exception cref="InvalidDataException">It is absent or of another type or shape.</exception>
    public float[] Floats(string name, params ReadOnlySpan<int> shape) => Read<float>(name, "F32", shape);

    /// <summary>Reads a tensor of 32-bit floats to where it is wanted.</summary>
    /// <exception cref="InvalidDataException">It is absent or of another type or shape.</exception>
    public void ReadFloats(string name, Span<float> target, params ReadOnlySpan<int> shape) => ReadTo(name, "F32", target, shape);

    /// <summary>A tensor of signed bytes, checked against the shape it must have.</summary>
    /// <exception cref="InvalidDataException">It is absent or of another type or shape.</exception>
    public sbyte[] SignedBytes(string name, params ReadOnlySpan<int> shape) => Read<sbyte>(name, "I8", shape);

    /// <summary>The shape of a tensor.</summary>
    /// <exception cref="InvalidDataException">It is absent.</exception>
    public IReadOnlyList<int> ShapeOf(string name) => Find(name).Shape;

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();

    private T[] Read<T>(string name, string type, ReadOnlySpan<int> shape)
        where T : unmanaged
    {
        long length = 1;
        foreach (int dimension in shape)
            length *= dimension;
        T[] values = GC.AllocateUninitializedArray<T>(checked((int)length));
        ReadTo<T>(name, type, values, shape);
        return values;
    }

    private void ReadTo<T>(string name, string type, Span<T> target, ReadOnlySpan<int> shape)
        where T : unmanaged
    {
        Entry entry = Find(name);
        if (entry.Type != type || !shape.SequenceEqual(entry.Shape))
            throw new InvalidDataException($"'{name}' in '{_path}' is {entry.Type} ({string.Join(", ", entry.Shape)}), not {type} ({string.Join(", ", shape.ToArray())}).");
        Span<byte> bytes = MemoryMarshal.AsBytes(target);
        if (entry.End - entry.Start != bytes.Length)
            throw new InvalidDataException($"'{name}' in '{_path}' has a wrong length.");
        ReadExactly(bytes, _dataStart + entry.Start);
    }

    private void ReadExactly(Span<byte> target, long offset)
    {
        while (!target.IsEmpty)
        {
            int count = RandomAccess.Read(_file, target, offset);
            if (count == 0)
                throw new InvalidDataException($"'{_path}' is cut.");
            target = target[count..];
            offset += count;
        }
    }

    private Entry Find(string name) =>
        _entries.TryGetValue(name, out Entry? entry) ? entry : throw new InvalidDataException($"'{_path}' has no tensor '{name}'.");

    private void ReadHeader(byte[] header)
    {
        using JsonDocument document = JsonDocument.Parse(header);
        foreach (JsonProperty tensor in document.RootElement.EnumerateObject())
        {
            if (tensor.Name == "__metadata__")
                continue;
            JsonElement offsets = tensor.Value.GetProperty("data_offsets");
            _entries[tensor.Name] = new Entry(
                tensor.Value.GetProperty("dtype").GetString()!,
                [.. tensor.Value.GetProperty("shape").EnumerateArray().Select(size => size.GetInt32())],
                offsets[0].GetInt64(),
                offsets[1].GetInt64());
        }
    }

    private sealed record Entry(string Type, int[] Shape, long Start, long End);
}
