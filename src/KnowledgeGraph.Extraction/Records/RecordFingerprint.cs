using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Records;

/// <summary>Says by which format, code, models and options a record was made: 32 hex digits that change when one of them does.</summary>
internal static class RecordFingerprint
{
    /// <summary>Counts changes of the code that change records without changing a model.</summary>
    private const int RulesVersion = 2;

    /// <summary>The fingerprint.</summary>
    /// <param name="options">The options.</param>
    /// <param name="modelDigests">Digests of the model files, each with its name, in a fixed order.</param>
    public static string Of(ExtractionOptions options, IEnumerable<string> modelDigests)
    {
        string version = typeof(RecordFingerprint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        int build = version.IndexOf('+', StringComparison.Ordinal);
        string parts = string.Join('\n',
        [
            "format " + ArticleRecord.CurrentFormat.ToString(CultureInfo.InvariantCulture),
            "rules " + RulesVersion.ToString(CultureInfo.InvariantCulture),
            "version " + (build < 0 ? version : version[..build]),
            "text " + (options.WithText ? "1" : "0"),
            "reader " + options.Reader,
            .. modelDigests,
        ]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)))[..32];
    }
}
