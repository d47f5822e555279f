using KnowledgeGraph.Model.Storage;
using Microsoft.Data.Sqlite;
using Newtonsoft.Json;
using SQLitePCL;

namespace KnowledgeGraph.Storage.Sqlite;

/// <summary>From what SQLite says to what a user can do about it.</summary>
internal static class StoreErrors
{
    /// <summary>Runs an action on a store and turns its errors into a <see cref="StoreException"/>.</summary>
    public static T Guard<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException error)
        {
            throw Explain(path, error);
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or JsonException)
        {
            throw new StoreException($"'{path}' is damaged: {error.Message}", inner: error);
        }
    }

    private static StoreException Explain(string path, SqliteException error)
    {
        string what = error.SqliteErrorCode switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "is being written by another process; try again when it has ended",
            raw.SQLITE_NOTADB => "is not a store: its content is no SQLite database; it was left as it is",
            raw.SQLITE_CORRUPT => "is damaged; restore a copy or build it anew",
            raw.SQLITE_CANTOPEN => "cannot be opened: see whether the folder exists and may be written",
            raw.SQLITE_READONLY => "may not be written",
            raw.SQLITE_FULL => "cannot grow: the disk is full",
            raw.SQLITE_IOERR => "cannot be read or written",
            raw.SQLITE_CONSTRAINT => "would be left with references to what it does not hold; nothing was changed",
            _ => "cannot be used",
        };
        return new StoreException($"'{path}' {what} ({error.Message})", error.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED, error);
    }
}
