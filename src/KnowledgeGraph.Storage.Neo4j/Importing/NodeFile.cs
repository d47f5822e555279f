using System.Globalization;
using KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

namespace KnowledgeGraph.Storage.Neo4j.Importing;

/// <summary>The file of one label.</summary>
internal static class NodeFile
{
    /// <summary>Writes it.</summary>
    /// <returns>The part of the command that names it; empty when there are no rows and no file.</returns>
    public static string Write(NodeShape shape, IEnumerable<NodeRow> rows, IReadOnlyList<long> hashes, string folder, char between)
    {
        if (hashes.Count == 0)
            return "";
        string name = shape.Label + ".csv";
        var columns = new Columns(rows.Select(r => r.Properties), between);
        using var file = new CsvFile(Path.Combine(folder, name));
        file.Write([$"id:ID({shape.Label})", .. columns.Headings, "hash:long", ":LABEL"]);
        int index = 0;
        foreach (NodeRow row in rows)
        {
            string labels = row.TypeLabel is null ? shape.Label : shape.Label + between + row.TypeLabel;
            file.Write([row.Id, .. columns.Fields(row.Properties), hashes[index++].ToString(CultureInfo.InvariantCulture), labels]);
        }
        return " --nodes=" + name;
    }
}
