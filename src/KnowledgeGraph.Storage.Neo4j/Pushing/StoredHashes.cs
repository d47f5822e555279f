using KnowledgeGraph.Storage.Neo4j.Connections;

namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>Ids and hashes of one label or type as the database has them.</summary>
internal sealed class StoredHashes
{
    private const int PageSize = 100_000;

    private readonly Dictionary<string, long?> _hashes = new(StringComparer.Ordinal);

    /// <summary>What was not asked for by <see cref="Take"/>: no longer in the graph.</summary>
    public IEnumerable<string> Left => _hashes.Keys.Order(StringComparer.Ordinal);

    /// <summary>Reads page by page, in the order of the key's index.</summary>
    public static async Task<StoredHashes> ReadAsync(PushSession session, string statement)
    {
        var stored = new StoredHashes();
        string after = "";
        while (true)
        {
            CypherResult page = await session.ReadAsync(statement, ("after", after), ("limit", PageSize)).ConfigureAwait(false);
            foreach (IReadOnlyList<object?> row in page.Rows)
                stored._hashes[(string)row[0]!] = row[1] as long?;
            if (page.Rows.Count < PageSize)
                return stored;
            after = (string)page.Rows[^1][0]!;
        }
    }

    /// <summary>Takes out an id that the graph still has.</summary>
    /// <returns>Whether it is new, differs, or is there as it should be.</returns>
    public RowDifference Take(string id, long hash)
    {
        if (!_hashes.Remove(id, out long? stored))
            return RowDifference.New;
        return stored == hash ? RowDifference.Equal : RowDifference.Changed;
    }
}
