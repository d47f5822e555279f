using KnowledgeGraph.Model.Storage;
using KnowledgeGraph.Storage.Sqlite.Schema;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Storage.Sqlite;

/// <summary>The file of a store and the ways to open it.</summary>
internal sealed class StoreFile(string path, TimeSpan patience)
{
    /// <summary>Runs an action and turns its errors into a <see cref="StoreException"/> that names the file.</summary>
    public T Guard<T>(Func<T> action) => StoreErrors.Guard(path, action);

    /// <summary>Opens for writing, with tables of the current version.</summary>
    public SqliteConnection OpenForWriting() => Guard(() =>
    {
        if (Directory.Exists(path))
            throw new StoreException($"'{path}' is a folder, not a store");
        SqliteConnection connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            StoreSchema.Prepare(connection, path);
            // A transaction that has returned survives the death of the process; the log makes that cheap.
            Set(connection, "PRAGMA synchronous = NORMAL");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    });

    /// <summary>Opens an existing store for reading.</summary>
    public SqliteConnection OpenForReading() => Guard(() =>
    {
        if (!File.Exists(path))
            throw new StoreException($"there is no store '{path}': build one first");
        try
        {
            return Checked(Connect(path, SqliteOpenMode.ReadOnly));
        }
        catch (SqliteException error) when (error.SqliteErrorCode is raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY && !HasLog)
        {
            // A write-ahead log needs two files beside the store. Where they cannot be made, and no log waits to be read, nobody writes either.
            return Checked(Connect($"{new Uri(Path.GetFullPath(path)).AbsoluteUri}?immutable=1", SqliteOpenMode.ReadOnly));
        }
    });

    private bool HasLog => new FileInfo(path + "-wal") is { Exists: true, Length: > 0 };

    private SqliteConnection Checked(SqliteConnection connection)
    {
        try
        {
            StoreSchema.Check(connection, path);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private SqliteConnection Connect(string source, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = Math.Max(1, (int)Math.Ceiling(patience.TotalSeconds)),
        }.ToString());
        connection.Open();
        // The file may come from somebody else: its schema must not call functions with effects.
        Set(connection, "PRAGMA trusted_schema = OFF");
        return connection;
    }

    private static void Set(SqliteConnection connection, string pragma)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = pragma;
        command.ExecuteNonQuery();
    }
}
