using System.Globalization;
using System.Text;
using KnowledgeGraph.Model.Storage;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Schema;

/// <summary>Recognises a store, creates its tables and brings older ones up to date, one numbered script a version.</summary>
internal static class StoreSchema
{
    /// <summary>The version that this code writes and reads: the number of the last script.</summary>
    public const int CurrentVersion = 2;

    /// <summary>Marks the file as ours (PRAGMA application_id): "KGST".</summary>
    public const int ApplicationId = 0x4B475354;

    /// <summary>Creates the tables in an empty file, or migrates those of an older version, in one transaction.</summary>
    /// <exception cref="StoreException">The file is another program's or a newer version's.</exception>
    public static void Prepare(SqliteConnection connection, string path)
    {
        if (Version(connection, path) == CurrentVersion)
            return;
        Execute(connection, "PRAGMA journal_mode = WAL");
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        // Another process may have been quicker: look again under the lock.
        for (int version = Version(connection, path); version < CurrentVersion; version++)
            Execute(connection, Script(version + 1));
        Execute(connection, string.Create(
            CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {CurrentVersion}"));
        transaction.Commit();
    }

    /// <summary>Sees that the file can be read as it is.</summary>
    /// <exception cref="StoreException">The file is empty, another program's, or of another version.</exception>
    public static void Check(SqliteConnection connection, string path)
    {
        int version = Version(connection, path);
        if (version == 0)
            throw new StoreException($"'{path}' is empty: build a graph into it first");
        if (version < CurrentVersion)
            throw new StoreException($"'{path}' has store format {version}; open it for writing once (kg build) to bring it to format {CurrentVersion}");
    }

    /// <summary>Version of the store; 0 for an empty file.</summary>
    private static int Version(SqliteConnection connection, string path)
    {
        (long application, long version, long tables) = Marks(connection);
        if (application != ApplicationId)
        {
            bool isEmpty = application == 0 && version == 0 && tables == 0;
            return isEmpty ? 0 : throw new StoreException($"'{path}' is an SQLite database of another program, not a store of this one; it was left as it is");
        }
        return version <= CurrentVersion
            ? (int)version
            : throw new StoreException($"'{path}' has store format {version}, made by a newer version of this program; this one knows formats up to {CurrentVersion}");
    }

    private static string Script(int version)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"schema/{version:000}.sql");
        using var reader = new StreamReader(typeof(StoreSchema).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    // In one statement, which sees one state of the file: another process may be creating the store.
    private static (long Application, long Version, long Tables) Marks(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_master) FROM pragma_application_id, pragma_user_version";
        using SqliteDataReader reader = command.ExecuteReader();
        reader.Read();
        return (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
