using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>Inserts rows into one table by one prepared statement.</summary>
internal sealed class RowWriter : IDisposable
{
    private readonly SqliteCommand command;

    /// <param name="connection">An open connection inside a transaction.</param>
    /// <param name="table">The table; from code, never from input.</param>
    /// <param name="columns">Its columns, quoted where they are key words.</param>
    public RowWriter(SqliteConnection connection, string table, params ReadOnlySpan<string> columns)
    {
        command = connection.CreateCommand();
        var names = new string[columns.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            names[i] = "@p" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            command.Parameters.Add(new SqliteParameter { ParameterName = names[i] });
        }
        command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns!)}) VALUES ({string.Join(", ", names)})";
    }

    /// <summary>Inserts one row.</summary>
    public void Write(params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    /// <summary>Inserts the items of a list that belongs to <paramref name="owner"/>: owner, place from 0, item.</summary>
    public void WriteList(object owner, IReadOnlyList<string> items)
    {
        for (int i = 0; i < items.Count; i++)
            Write(owner, i, items[i]);
    }

    public void Dispose() => command.Dispose();
}
