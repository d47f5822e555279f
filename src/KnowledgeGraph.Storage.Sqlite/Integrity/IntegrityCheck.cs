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
        foreach ((RecordRow row, byte[] bytes) in RecordTable.ReadRows(connection))
        {
            try
            {
                string json = RecordTable.Decompress(bytes);
                if (GraphInputs.RecordDigest(json) != row.Digest)
                    findings.Add($"record '{row.ArticleId}': its digest is not that of its content");
                else if (RecordRow.Of(ArticleRecordJson.Read(json), row.Digest) != row)
                    findings.Add($"record '{row.ArticleId}': its columns differ from its content");
            }
            catch (FormatException error)
            {
                findings.Add($"record '{row.ArticleId}': {error.Message}");
            }
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

        // FTS5 compares its index with its texts only when it may write; here a second index of the same texts is made aside and compared word by word.
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText =
            """
            CREATE VIRTUAL TABLE temp.search_again USING fts5 (text, content = '', tokenize = 'porter unicode61 remove_diacritics 2');
            INSERT INTO temp.search_again (rowid, text) SELECT seq, text FROM search_texts;
            CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, search, instance);
            CREATE VIRTUAL TABLE temp.words_again USING fts5vocab (temp, search_again, instance);
            """;
        command.ExecuteNonQuery();
        command.CommandText =
            """
            SELECT (SELECT count(*) FROM (SELECT term, doc, "offset" FROM temp.words EXCEPT SELECT term, doc, "offset" FROM temp.words_again))
                 + (SELECT count(*) FROM (SELECT term, doc, "offset" FROM temp.words_again EXCEPT SELECT term, doc, "offset" FROM temp.words))
            """;
        var differences = (long)command.ExecuteScalar()!;
        if (differences > 0)
            findings.Add(string.Create(CultureInfo.InvariantCulture, $"search: {differences} words of the index are not those of its texts"));
        command.CommandText = "DROP TABLE temp.words; DROP TABLE temp.words_again; DROP TABLE temp.search_again";
        command.ExecuteNonQuery();
    }
}
