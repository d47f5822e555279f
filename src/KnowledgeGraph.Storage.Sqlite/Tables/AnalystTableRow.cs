using KnowledgeGraph.Model.Tables;
using Microsoft.Data.Sqlite;
using Newtonsoft.Json;

namespace KnowledgeGraph.Storage.Sqlite.Tables;

/// <summary>The one row that keeps the analyst's tables.</summary>
internal static class AnalystTableRow
{
    /// <summary>The tables as they were last put; none when there is no row.</summary>
    public static AnalystTables Read(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT json FROM analyst_tables";
        return command.ExecuteScalar() is string json ? JsonConvert.DeserializeObject<AnalystTables>(json)! : AnalystTables.None;
    }

    /// <summary>Puts the tables in the place of those before.</summary>
    public static void Replace(SqliteConnection connection, AnalystTables tables)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "INSERT INTO analyst_tables (only, json) VALUES (1, $json) ON CONFLICT (only) DO UPDATE SET json = excluded.json";
        command.Parameters.AddWithValue("$json", JsonConvert.SerializeObject(tables));
        command.ExecuteNonQuery();
    }
}
