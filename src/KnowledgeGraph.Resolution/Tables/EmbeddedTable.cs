using System.Text;

namespace KnowledgeGraph.Resolution.Tables;

/// <summary>Reads the tab-separated word lists that are embedded in this assembly; lines that begin with # are notes.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of the table, each split at tabs.</summary>
    /// <param name="name">File name without extension.</param>
    public static IReadOnlyList<string[]> Rows(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream($"KnowledgeGraph.Resolution.{name}.tsv")
            ?? throw new InvalidOperationException($"The table {name} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
        }

        return rows;
    }

    /// <summary>All words of a table of blank-separated words.</summary>
    public static HashSet<string> Words(string name) =>
        Rows(name).SelectMany(r => r[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
}
