using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using KnowledgeGraph.Language.Numerics;
using Microsoft.Win32.SafeHandles;

namespace KnowledgeGraph.Language.Tensors;

/// <summary>
/// A safetensors file, read whole: named arrays of little-endian numbers. The file's bytes are held outside of the managed
/// heap until it is disposed; what is to stay is copied out of the spans before.
/// </summary>
internal sealed class TensorFile : IDisposable
{
    private const int LengthPrefix = 8;
    private const long LongestHeader = 1 << 20;
    private const long LongestFile = 1L << 30;

    private readonly AlignedFloats _content;
    private readonly int _length;
    private readonly int _dataStart;
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly string _path;

    /// <exception cref="InvalidDataException">The file is cut or no safetensors file.</exception>
    public TensorFile(string path)
    {
        _path = path;
        using SafeFileHandle file = File.OpenHandle(path);
        long length = RandomAccess.GetLength(file);
        if (length is < LengthPrefix or > LongestFile)
            throw new InvalidDataException($"'{path}' is no safetensors file.");
        _length = (int)length;
        _content = new AlignedFloats((_length + sizeof(float) - 1) / sizeof(float));
        ReadExactly(file);
        long headerLength = BinaryPrimitives.ReadInt64LittleEndian(Bytes);
        if (headerLength is < 2 or > LongestHeader)
            throw new InvalidDataException($"'{path}' is no safetensors file.");
        if (headerLength > _length - LengthPrefix)
            throw new InvalidDataException($"'{path}' is cut.");
        _dataStart = LengthPrefix + (int)headerLength;
        ReadHeader(Bytes[LengthPrefix.._dataStart].ToArray());
    }

    private Span<byte> Bytes => MemoryMarshal.AsBytes(_content.Span)[.._length];

    /// <summary>The SHA-256 of the file.</summary>
    public byte[] Digest() => SHA256.HashData(Bytes);

    /// <summary>A tensor of 32-bit floats, checked against the shape it must have; valid until the file is disposed.</summary>
    /// <exception cref="InvalidDataException">It is absent, cut or of another type or shape.</exception>
    public ReadOnlySpan<float> Floats(string name, params ReadOnlySpan<int> shape) => MemoryMarshal.Cast<byte, float>(Find(name, "F32", sizeof(float), shape));

    /// <summary>A tensor of 16-bit floats, checked against the shape it must have; valid until the file is disposed.</summary>
    /// <exception cref="InvalidDataException">It is absent, cut or of another type or shape.</exception>
    public ReadOnlySpan<Half> Halves(string name, params ReadOnlySpan<int> shape) => MemoryMarshal.Cast<byte, Half>(Find(name, "F16", sizeof(ushort), shape));

    /// <summary>A tensor of signed bytes, checked against the shape it must have; valid until the file is disposed.</summary>
    /// <exception cref="InvalidDataException">It is absent, cut or of another type or shape.</exception>
    public ReadOnlySpan<sbyte> SignedBytes(string name, params ReadOnlySpan<int> shape) => MemoryMarshal.Cast<byte, sbyte>(Find(name, "I8", sizeof(sbyte), shape));

    /// <inheritdoc />
    public void Dispose() => _content.Dispose();

    private ReadOnlySpan<byte> Find(string name, string type, int size, scoped ReadOnlySpan<int> shape)
    {
        if (!_entries.TryGetValue(name, out Entry? entry))
            throw new InvalidDataException($"'{_path}' has no tensor '{name}'.");
        if (entry.Type != type || !shape.SequenceEqual(entry.Shape))
            throw new InvalidDataException($"'{name}' in '{_path}' is {entry.Type} ({string.Join(", ", entry.Shape)}), not {type} ({string.Join(", ", shape.ToArray())}).");
        long length = size;
        foreach (int dimension in shape)
            length *= dimension;
        if (entry.Start < 0 || entry.End - entry.Start != length)
            throw new InvalidDataException($"'{name}' in '{_path}' has a wrong length.");
        if (entry.End > _length - _dataStart)
            throw new InvalidDataException($"'{_path}' is cut.");
        return Bytes.Slice(_dataStart + (int)entry.Start, (int)length);
    }

    private void ReadExactly(SafeFileHandle file)
    {
        Span<byte> target = Bytes;
        while (!target.IsEmpty)
        {
            int count = RandomAccess.Read(file, target, _length - target.Length);
            if (count == 0)
                throw new InvalidDataException($"'{_path}' is cut.");
            target = target[count..];
        }
    }

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
