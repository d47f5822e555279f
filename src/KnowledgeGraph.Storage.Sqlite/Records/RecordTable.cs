using System.IO.Compression;
using System.Text;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Storage;
using KnowledgeGraph.Storage.Sqlite.Rows;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Records;

/// <summary>The table <c>records</c>.</summary>
internal static class RecordTable
{
    private const string Columns =
        "article_id, digest, sha256, fingerprint, title, url, publisher, published, date, words, entities, statements, positions, citations, json";

    /// <summary>Puts records in, inside a transaction, in the given order.</summary>
    public static List<PutOutcome> Put(SqliteConnection connection, IEnumerable<ArticleRecord> records)
    {
        using SqliteCommand find = Command(connection, "SELECT digest FROM records WHERE article_id = @id");
        using SqliteCommand delete = Command(connection, "DELETE FROM records WHERE article_id = @id");
        using var insert = new RowWriter(connection, "records", Columns.Split(", "));
        var outcomes = new List<PutOutcome>();
        foreach (ArticleRecord record in records)
        {
            string json = ArticleRecordJson.Write(record);
            string digest = GraphInputs.RecordDigest(json);
            RecordRow row = RecordRow.Of(record, digest);
            find.Parameters[0].Value = row.ArticleId;
            var known = (string?)find.ExecuteScalar();
            outcomes.Add(known is null ? PutOutcome.Added : known == digest ? PutOutcome.Unchanged : PutOutcome.Replaced);
            if (known == digest)
                continue;
            if (known is not null)
            {
                delete.Parameters[0].Value = row.ArticleId;
                delete.ExecuteNonQuery();
            }
            insert.Write(
                row.ArticleId, digest, row.Sha256, row.Fingerprint, row.Title, row.Url, row.Publisher, row.Published, row.Date,
                row.Words, row.Entities, row.Statements, row.Positions, row.Citations, Compress(json));
        }
        return outcomes;
    }

    /// <summary>Takes a record out; false when there was none.</summary>
    public static bool Remove(SqliteConnection connection, string articleId)
    {
        using SqliteCommand delete = Command(connection, "DELETE FROM records WHERE article_id = @id");
        delete.Parameters[0].Value = articleId;
        return delete.ExecuteNonQuery() > 0;
    }

    /// <summary>The record of an article, or null.</summary>
    /// <exception cref="FormatException">What is stored cannot be read as a record.</exception>
    public static ArticleRecord? Find(SqliteConnection connection, string articleId)
    {
        using SqliteCommand find = Command(connection, "SELECT json FROM records WHERE article_id = @id");
        find.Parameters[0].Value = articleId;
        return find.ExecuteScalar() is byte[] json ? ArticleRecordJson.Read(Decompress(json)) : null;
    }

    /// <summary>
    /// The records' rows and compressed JSON, in ordinal order of article ids. That is the order of UTF-16 code units, which SQLite does not have:
    /// the ids are sorted here and the records fetched one by one.
    /// </summary>
    public static IEnumerable<(RecordRow Row, byte[] Json)> ReadRows(SqliteConnection connection)
    {
        List<(long Row, string Id)> rows = RowReader.Read(connection, "SELECT rowid, article_id FROM records", r => (r.GetInt64(0), r.GetString(1)));
        rows.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        using SqliteCommand fetch = Command(connection, $"SELECT {Columns} FROM records WHERE rowid = @id");
        foreach ((long row, _) in rows)
        {
            fetch.Parameters[0].Value = row;
            using SqliteDataReader reader = fetch.ExecuteReader();
            reader.Read();
            yield return (Row(reader), reader.GetFieldValue<byte[]>(14));
        }
    }

    /// <summary>Id, digest, text hash and fingerprint of each record, in ordinal order of ids.</summary>
    public static List<StoredRecord> List(SqliteConnection connection)
    {
        List<StoredRecord> list = RowReader.Read(
            connection,
            "SELECT article_id, digest, sha256, fingerprint FROM records",
            r => new StoredRecord(r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3)));
        list.Sort((a, b) => string.CompareOrdinal(a.ArticleId, b.ArticleId));
        return list;
    }

    /// <summary>A record's JSON line from what the table holds.</summary>
    /// <exception cref="FormatException">It is damaged.</exception>
    public static string Decompress(byte[] bytes)
    {
        try
        {
            using var reader = new StreamReader(new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress), Encoding.UTF8);
            return reader.ReadToEnd();
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException)
        {
            throw new FormatException("a stored record is damaged", error);
        }
    }

    private static RecordRow Row(SqliteDataReader r) => new(
        r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3), r.Text(4), r.Text(5), r.Text(6), r.Text(7), r.Text(8),
        r.GetInt32(9), r.GetInt32(10), r.GetInt32(11), r.GetInt32(12), r.GetInt32(13));

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add(new SqliteParameter { ParameterName = "@id" });
        return command;
    }

    private static byte[] Compress(string json)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.Fastest))
            brotli.Write(Encoding.UTF8.GetBytes(json));
        return bytes.ToArray();
    }
}
