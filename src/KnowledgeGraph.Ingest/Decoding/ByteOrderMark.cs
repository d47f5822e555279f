using System.Text;

namespace KnowledgeGraph.Ingest.Decoding;

/// <summary>The mark at the start of a file that names its encoding.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Length">Bytes of the mark.</param>
internal readonly record struct ByteOrderMark(Encoding Encoding, int Length)
{
    /// <summary>The mark at the start of the bytes, or null. UTF-32 comes first: its little-endian mark begins with that of UTF-16.</summary>
    public static ByteOrderMark? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return new(new UTF32Encoding(bigEndian: false, byteOrderMark: false), 4);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return new(new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return new(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 3);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return new(new UnicodeEncoding(bigEndian: false, byteOrderMark: false), 2);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return new(new UnicodeEncoding(bigEndian: true, byteOrderMark: false), 2);
        return null;
    }
}
