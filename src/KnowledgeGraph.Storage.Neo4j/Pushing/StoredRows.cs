using KnowledgeGraph.Storage.Neo4j.Connections;

namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>Ids, hashes and the server's own numbers of one label or type as the database has them.</summary>
internal sealed class StoredRows
{
    private const int PageSize = 100_000;

    private readonly Dictionary<string, StoredRow> _rows = new(StringComparer.Ordinal);

    /// <summary>What was not asked for by <see cref="Take"/>: no longer in the graph; by id.</summary>
    public IEnumerable<KeyValuePair<string, StoredRow>> Left => _rows.OrderBy(p => p.Key, StringComparer.Ordinal);

    /// <summary>Reads page by page, in the order of the key's index.</summary>
    /// <param name="session">The push.</param>
    /// <param name="statement">Gives id, hash and number of what comes after an id.</param>
    /// <param name="found">Told each id and number, or null.</param>
    public static async Task<StoredRows> ReadAsync(PushSession session, string statement, Action<string, long>? found = null)
    {
        var stored = new StoredRows();
        string after = "";
        while (true)
        {
            CypherResult page = await session.ReadAsync(statement, ("after", after), ("limit", PageSize)).ConfigureAwait(false);
            foreach (IReadOnlyList<object?> row in page.Rows)
            {
                string id = (string)row[0]!;
                long number = (long)row[2]!;
                stored._rows[id] = new StoredRow(row[1] as long?, number);
                found?.Invoke(id, number);
            }
            if (page.Rows.Count < PageSize)
                return stored;
            after = (string)page.Rows[^1][0]!;
        }
    }

    /// <summary>Takes out an id that the graph still has.</summary>
    /// <returns>Whether it is new, differs, or is there as it should be; and its number unless it is new.</returns>
    public (RowDifference Difference, long Number) Take(string id, long hash)
    {
        if (!_rows.Remove(id, out StoredRow stored))
            return (RowDifference.New, -1);
        return (stored.Hash == hash ? RowDifference.Equal : RowDifference.Changed, stored.Number);
    }
}
