using System.Globalization;
using KnowledgeGraph.Language.Numerics;
using KnowledgeGraph.Resolution.Tables;

namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>How much a stem tells: its inverse document frequency in the project's own 220 news articles, scaled to 0–1 (Spärck Jones 1972).</summary>
internal static class WordWeights
{
    // Even the commonest content word counts a little.
    private const double Floor = 0.05;

    private static readonly Dictionary<string, double> Weights = Read(out Unknown);

    // Stems that articles mostly write in lower case.
    private static readonly HashSet<string> Common = EmbeddedTable.Rows("stem-frequencies").Skip(1)
        .Where(r => 2 * int.Parse(r[2], CultureInfo.InvariantCulture) >= int.Parse(r[1], CultureInfo.InvariantCulture)).Select(r => r[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Weight of a stem that no article has.</summary>
    public static readonly double Unknown;

    /// <summary>The weight of a stem.</summary>
    public static double Of(string stem) => Weights.GetValueOrDefault(stem, Unknown);

    /// <summary>Whether words of this stem are common words: with a capital they are parts of a body's name that tell what it is ("the Supreme Court").</summary>
    public static bool IsCommon(string stem) => Common.Contains(stem);

    private static Dictionary<string, double> Read(out double unknown)
    {
        var rows = EmbeddedTable.Rows("stem-frequencies");
        var articles = int.Parse(rows[0][1], CultureInfo.InvariantCulture);
        var scale = PortableMath.Log(articles + 1);
        unknown = 1 + Floor;
        return rows.Skip(1).ToDictionary(
            r => r[0],
            r => (PortableMath.Log((articles + 1.0) / (int.Parse(r[1], CultureInfo.InvariantCulture) + 1)) / scale) + Floor,
            StringComparer.Ordinal);
    }
}
