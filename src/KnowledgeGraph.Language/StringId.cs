using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace KnowledgeGraph.Language;

/// <summary>
/// Stable 64-bit ids of strings: MurmurHash64A of the UTF-8 bytes with seed 1, 0 for the empty string. The id is a pure
/// function of the string, the same on every machine and in every run. A lone surrogate counts as U+FFFD.
/// </summary>
public static class StringId
{
    private const ulong Multiplier = 0xc6a4a7935bd1e995;
    private const int Shift = 47;

    /// <summary>The id of <paramref name="text"/>; 0 for the empty string.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        byte[]? rented = most > 512 ? ArrayPool<byte>.Shared.Rent(most) : null;
        Span<byte> bytes = rented ?? stackalloc byte[512];
        ulong id = OfUtf8(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return id;
    }

    /// <summary>The id of a string given as UTF-8 bytes; 0 for no bytes.</summary>
    public static ulong OfUtf8(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return 0;
        ulong hash = 1UL ^ ((ulong)bytes.Length * Multiplier);
        while (bytes.Length >= 8)
        {
            ulong block = BinaryPrimitives.ReadUInt64LittleEndian(bytes) * Multiplier;
            block = (block ^ (block >> Shift)) * Multiplier;
            hash = (hash ^ block) * Multiplier;
            bytes = bytes[8..];
        }

        if (!bytes.IsEmpty)
        {
            ulong rest = 0;
            for (int i = bytes.Length - 1; i >= 0; i--)
                rest = (rest << 8) | bytes[i];
            hash = (hash ^ rest) * Multiplier;
        }

        hash = (hash ^ (hash >> Shift)) * Multiplier;
        return hash ^ (hash >> Shift);
    }
}
