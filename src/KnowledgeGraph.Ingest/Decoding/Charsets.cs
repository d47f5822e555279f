using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Ingest.Decoding;

/// <summary>Charset names: finding them in a page's head, and the strict decoders they stand for.</summary>
internal static partial class Charsets
{
    private const int HeadLength = 4096;

    /// <summary>The charset that an HTML page declares near its start, or null.</summary>
    public static string? DeclaredIn(ReadOnlySpan<byte> page)
    {
        string head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, HeadLength)]);
        Match match = MetaCharset().Match(head);
        return match.Success ? match.Groups[1].Value : null;
    }

    /// <summary>A decoder that throws at bytes the charset has not; null for names that are unknown or that must not be honoured (UTF-7, UTF-16 in a byte-sniffed head).</summary>
    public static Encoding? Find(string name)
    {
        name = name.Trim().ToLowerInvariant();
        if (name.StartsWith("utf-7", StringComparison.Ordinal) || name.StartsWith("utf-16", StringComparison.Ordinal) || name.StartsWith("utf-32", StringComparison.Ordinal))
            return null;
        // The web's Latin 1 and ASCII are Windows-1252 (WHATWG Encoding, section 4.2).
        if (name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii")
            name = "windows-1252";
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{1,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MetaCharset();
}
