using System.Globalization;
using KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

namespace KnowledgeGraph.Storage.Neo4j.Importing;

/// <summary>The file of one type of relationship between two labels.</summary>
internal static class EdgeFile
{
    /// <summary>Writes relationships that no node owns.</summary>
    /// <returns>The part of the command that names the file; empty when there are no rows and no file.</returns>
    public static string Write(EdgeKind kind, IEnumerable<EdgeRow> rows, IReadOnlyList<long> hashes, string folder, char between)
    {
        if (hashes.Count == 0)
            return "";
        var columns = new Columns(rows.Select(r => r.Properties), between);
        using var file = new CsvFile(Path.Combine(folder, NameOf(kind)));
        file.Write([$":START_ID({kind.From})", $":END_ID({kind.To})", "id:string", .. columns.Headings, "hash:long"]);
        int index = 0;
        foreach (EdgeRow row in rows)
            file.Write([row.FromId, row.ToId, row.Id, .. columns.Fields(row.Properties), hashes[index++].ToString(CultureInfo.InvariantCulture)]);
        return Argument(kind);
    }

    /// <summary>Writes relationships that nodes own.</summary>
    /// <returns>The part of the command that names the file; empty when there are no rows and no file.</returns>
    public static string WriteOwned(EdgeKind kind, IEnumerable<NodeRow> rows, string folder)
    {
        if (!rows.Any(r => r.Edges.Any(e => ReferenceEquals(e.Kind, kind))))
            return "";
        using var file = new CsvFile(Path.Combine(folder, NameOf(kind)));
        file.Write($":START_ID({kind.From})", $":END_ID({kind.To})", "graph:string", "order:long");
        bool forward = kind.Owner == EdgeOwner.From;
        foreach (NodeRow row in rows)
        {
            foreach (OwnedEdge edge in row.Edges.Where(e => ReferenceEquals(e.Kind, kind)))
                file.Write(forward ? row.Id : edge.OtherId, forward ? edge.OtherId : row.Id, Neo4jStore.GraphId, edge.Order?.ToString(CultureInfo.InvariantCulture));
        }
        return Argument(kind);
    }

    private static string NameOf(EdgeKind kind) => $"{kind.From}_{kind.Type}_{kind.To}.csv";

    private static string Argument(EdgeKind kind) => $" --relationships={kind.Type}={NameOf(kind)}";
}
