using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Model.Corrections;

/// <summary>All corrections of a graph: a set, in which the order of lines and repeated lines play no role.</summary>
public sealed class CorrectionSet
{
    /// <summary>No corrections.</summary>
    public static readonly CorrectionSet Empty = new([]);

    /// <summary>The set of the given corrections; equal ones count once (the first line is kept).</summary>
    public CorrectionSet(IEnumerable<Correction> corrections)
    {
        Items = [.. corrections
            .Select(c => (Json: CorrectionJson.Write(c), Correction: c))
            .OrderBy(c => c.Json, StringComparer.Ordinal).ThenBy(c => c.Correction.Line)
            .DistinctBy(c => c.Json, StringComparer.Ordinal)
            .Select(c => c.Correction)];
        Digest = Items.Count == 0
            ? ""
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Items.Select(CorrectionJson.Write)))));
    }

    /// <summary>The corrections, in ordinal order of their JSON.</summary>
    public IReadOnlyList<Correction> Items { get; }

    /// <summary>Digest of the set: empty for no corrections.</summary>
    public string Digest { get; }

    /// <summary>The corrections of one kind.</summary>
    public IEnumerable<Correction> Of(CorrectionKind kind) => Items.Where(c => c.Kind == kind);
}
