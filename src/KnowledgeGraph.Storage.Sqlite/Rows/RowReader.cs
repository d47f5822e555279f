using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>Reads all rows of a query.</summary>
internal static class RowReader
{
    public static List<T> Read<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> row)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    }

    /// <summary>Reads lists: the first column names the owner, rows come in order of the owner's list.</summary>
    public static Dictionary<TOwner, List<T>> ReadLists<TOwner, T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> item)
        where TOwner : notnull
    {
        var lists = new Dictionary<TOwner, List<T>>();
        foreach ((TOwner owner, T value) in Read(connection, sql, r => (r.GetFieldValue<TOwner>(0), item(r))))
        {
            if (!lists.TryGetValue(owner, out List<T>? list))
                lists.Add(owner, list = []);
            list.Add(value);
        }
        return lists;
    }

    public static string? Text(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
