using System.Globalization;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Storage.Sqlite.Graphs;
using KnowledgeGraph.Storage.Sqlite.Records;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Sqlite.Search;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Integrity;

/// <summary>Checks what only the file itself can show.</summary>
internal static class IntegrityCheck
{
    /// <summary>One sentence for each finding.</summary>
    public static List<string> Run(SqliteConnection connection)
    {
        var findings = new List<string>();
        findings.AddRange(RowReader.Read(connection, "PRAGMA integrity_check", r => r.GetString(0)).Where(line => line != "ok").Select(line => "file: " + line));
        findings.AddRange(RowReader.Read(
            connection,
            "PRAGMA foreign_key_check",
            r => string.Create(CultureInfo.InvariantCulture, $"table {r.GetString(0)}: row {r.GetValue(1)} refers to what {r.GetString(2)} does not hold")));
        CheckRecords(connection, findings);
        CheckSearch(connection, findings);
        return findings;
    }

    private static void CheckRecords(SqliteConnection connection, List<string> findings)
    {
        foreach ((RecordRow row, string json) in RecordTable.ReadRows(connection))
        {
            if (GraphInputs.RecordDigest(json) != row.Digest)
                findings.Add($"record '{row.ArticleId}': its digest is not that of its content");
            ArticleRecord record = ArticleRecordJson.Read(json);
            if (RecordRow.Of(record, row.Digest) != row)
                findings.Add($"record '{row.ArticleId}': its columns differ from its content");
        }
    }

    private static void CheckSearch(SqliteConnection connection, List<string> findings)
    {
        StatementGraph? graph = new GraphReader(connection).Read();
        List<(string, string, string)> stored = RowReader.Read(
            connection, "SELECT kind, id, text FROM search_texts ORDER BY seq", r => (r.GetString(0), r.GetString(1), r.GetString(2)));
        IEnumerable<(string, string, string)> expected = graph is null ? [] : SearchIndex.Texts(graph).Select(t => (ColumnText.Lower(t.Kind), t.Id, t.Text));
        if (!stored.SequenceEqual(expected))
            findings.Add("search: the indexed texts are not those of the graph");
    }
}
