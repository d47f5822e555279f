using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Model.Graph;

/// <summary>Ids that depend on content alone, never on a counter: the first hex digits of SHA-256 over the parts.</summary>
public static class GraphIds
{
    /// <summary>Digits of the ids of statements, positions, citations, edges and origins: 64 bits, so that even ten million of one kind do not collide.</summary>
    public const int Digits = 16;

    /// <summary>Digits that a person sees; whoever asks by an id may give any beginning of it that no other id has.</summary>
    public const int ShownDigits = 10;


    /// <summary>Id of what the parts name; parts are kept apart, so ("ab", "c") and ("a", "bc") differ.</summary>
    public static string Of(params ReadOnlySpan<string> parts) => HashOf(Digits, parts);

    /// <summary>The first hex digits of the hash of the parts.</summary>
    /// <param name="digits">1 to 64.</param>
    /// <param name="parts">Any strings.</param>
    public static string HashOf(int digits, params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder();
        foreach (string part in parts)
            text.Append(part.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(part);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..digits];
    }

    /// <summary>What a person sees of such an id: its first <see cref="ShownDigits"/> digits.</summary>
    public static string Shown(string id) => id.Length == Digits && id.All(char.IsAsciiHexDigitLower) ? id[..ShownDigits] : id;

    /// <summary>Spans as a part of an id: <c>12-20,30-35</c>.</summary>
    public static string Part(IEnumerable<TextSpan> spans) =>
        string.Join(',', spans.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Start}-{s.End}")));
}
