using System.Text;

namespace KnowledgeGraph.Ingest.Decoding;

/// <summary>From bytes to text: byte order mark, else the declared charset, else strict UTF-8, else Windows-1252 with a warning. A NUL means that it is no text.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The warning of texts that are no UTF-8.</summary>
    public const string Windows1252Warning = "the text is no valid UTF-8; read as Windows-1252";

    /// <summary>Decodes a whole text.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="declaredCharset">A charset that the document names itself, or null.</param>
    /// <exception cref="BinaryContentException">The bytes are no text.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declaredCharset = null)
    {
        if (ByteOrderMark.Of(bytes) is { } mark)
            return Checked(mark.Encoding.GetString(bytes[mark.Length..]), warning: null);
        if (bytes.IndexOf((byte)0) >= 0)
            throw new BinaryContentException();
        if (declaredCharset is not null && Charsets.Find(declaredCharset) is { } declared && TryDecode(declared, bytes) is { } text)
            return Checked(text, warning: null);
        return TryDecode(StrictUtf8, bytes) is { } utf8
            ? Checked(utf8, warning: null)
            : Checked(Windows1252.GetString(bytes), Windows1252Warning);
    }

    /// <summary>The encoding of a long text that is then read as a stream: as <see cref="Decode"/> decides, from one pass over the bytes.</summary>
    /// <exception cref="BinaryContentException">The bytes are no text.</exception>
    public static (Encoding Encoding, string? Warning) EncodingOf(Stream stream)
    {
        byte[] buffer = new byte[1 << 16];
        char[] chars = new char[StrictUtf8.GetMaxCharCount(buffer.Length)];
        int read = stream.ReadAtLeast(buffer, 4, throwOnEndOfStream: false);
        if (ByteOrderMark.Of(buffer.AsSpan(0, read)) is { } mark)
            return (mark.Encoding, null);
        Decoder decoder = StrictUtf8.GetDecoder();
        bool isUtf8 = true;
        for (; read > 0; read = stream.Read(buffer))
        {
            if (buffer.AsSpan(0, read).Contains((byte)0))
                throw new BinaryContentException();
            isUtf8 = isUtf8 && IsValid(decoder, buffer.AsSpan(0, read), chars, flush: false);
        }
        isUtf8 = isUtf8 && IsValid(decoder, [], chars, flush: true);
        return isUtf8 ? (StrictUtf8, null) : (Windows1252, Windows1252Warning);
    }

    private static bool IsValid(Decoder decoder, ReadOnlySpan<byte> bytes, Span<char> chars, bool flush)
    {
        try
        {
            decoder.GetChars(bytes, chars, flush);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static DecodedText Checked(string text, string? warning) =>
        text.Contains('\0', StringComparison.Ordinal) ? throw new BinaryContentException() : new(WellFormedText.Of(text), warning);
}
