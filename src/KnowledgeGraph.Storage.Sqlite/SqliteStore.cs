using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Storage;
using KnowledgeGraph.Model.Tables;
using KnowledgeGraph.Storage.Sqlite.Graphs;
using KnowledgeGraph.Storage.Sqlite.Integrity;
using KnowledgeGraph.Storage.Sqlite.Records;
using KnowledgeGraph.Storage.Sqlite.Search;
using KnowledgeGraph.Storage.Sqlite.Tables;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite;

/// <summary>
/// Records and graph in one SQLite file with a write-ahead log: one process writes, any number read at the same time, each the state of its last
/// completed transaction. The tables are those of <c>Schema/001.sql</c>. An instance is for one thread at a time.
/// </summary>
public sealed class SqliteStore : IRecordStore, IGraphStore, ITableStore
{
    /// <summary>How long a second writer waits when nothing else is said.</summary>
    public static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(30);

    private readonly StoreFile file;
    private readonly SqliteConnection connection;

    private SqliteStore(StoreFile file, SqliteConnection connection) => (this.file, this.connection) = (file, connection);

    /// <summary>Opens a store for reading and writing; creates it when there is none and brings an older format up to date.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="patience">How long to wait for another writer before giving up, in whole seconds from 1; null for <see cref="DefaultPatience"/>.</param>
    /// <exception cref="StoreException">The file cannot be opened, is no store, is a newer version's, or another process keeps it.</exception>
    public static SqliteStore Open(string path, TimeSpan? patience = null)
    {
        var opened = new StoreFile(path, patience ?? DefaultPatience);
        return new SqliteStore(opened, opened.OpenForWriting());
    }

    /// <summary>Opens an existing store for reading only; also on media and in folders that cannot be written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="patience">As for <see cref="Open"/>.</param>
    /// <exception cref="StoreException">There is no such file, it is no store, or of another version.</exception>
    public static SqliteStore OpenReadOnly(string path, TimeSpan? patience = null)
    {
        var opened = new StoreFile(path, patience ?? DefaultPatience);
        return new SqliteStore(opened, opened.OpenForReading());
    }

    /// <inheritdoc/>
    public PutOutcome Put(ArticleRecord record) => PutMany([record])[0];

    /// <summary>Takes several records in by one transaction, which is much faster than one by one.</summary>
    /// <param name="records">Records; of two of the same article the later one stays.</param>
    /// <returns>The outcome of each, in the given order.</returns>
    /// <exception cref="StoreException">The store cannot be reached, is busy or damaged; none of the records was taken.</exception>
    public IReadOnlyList<PutOutcome> PutMany(IReadOnlyCollection<ArticleRecord> records) => file.Guard(() =>
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        List<PutOutcome> outcomes = RecordTable.Put(connection, records);
        transaction.Commit();
        return outcomes;
    });

    /// <inheritdoc/>
    public bool Remove(string articleId) => file.Guard(() => RecordTable.Remove(connection, articleId));

    /// <inheritdoc/>
    public ArticleRecord? FindRecord(string articleId) => file.Guard(() => RecordTable.Find(connection, articleId));

    /// <inheritdoc/>
    public IEnumerable<ArticleRecord> ReadRecords()
    {
        // A connection of its own: the caller may write between two records, and still reads one state of the store.
        using SqliteConnection reading = file.OpenForReading();
        using SqliteTransaction snapshot = reading.BeginTransaction(deferred: true);
        using IEnumerator<(RecordRow Row, byte[] Json)> records = RecordTable.ReadRows(reading).GetEnumerator();
        while (file.Guard(() => records.MoveNext() ? ArticleRecordJson.Read(RecordTable.Decompress(records.Current.Json)) : null) is { } record)
            yield return record;
    }

    /// <inheritdoc/>
    public IReadOnlyList<StoredRecord> ListRecords() => file.Guard(() => RecordTable.List(connection));

    /// <inheritdoc/>
    public void ReplaceGraph(StatementGraph graph) => file.Guard(() =>
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        var writer = new GraphWriter(connection);
        writer.Clear();
        writer.Write(graph);
        SearchIndex.Rebuild(connection, graph);
        transaction.Commit();
        return true;
    });

    /// <inheritdoc/>
    public StatementGraph? ReadGraph() => file.Guard(() =>
    {
        using SqliteTransaction snapshot = connection.BeginTransaction(deferred: true);
        return new GraphReader(connection).Read();
    });

    /// <inheritdoc/>
    public string? ReadGraphDigest() => file.Guard(() => new GraphReader(connection).ReadDigest());

    /// <inheritdoc/>
    public AnalystTables ReadTables() => file.Guard(() => AnalystTableRow.Read(connection));

    /// <inheritdoc/>
    public void ReplaceTables(AnalystTables tables) => file.Guard(() =>
    {
        AnalystTableRow.Replace(connection, tables);
        return true;
    });

    /// <summary>Full-text search over names, labels, headlines, statements and evidence of the graph.</summary>
    /// <param name="words">Words that must all occur, in any inflection; "a phrase" in quotation marks; <c>begin*</c> for beginnings.</param>
    /// <param name="limit">At most so many hits.</param>
    /// <returns>Best first.</returns>
    /// <exception cref="StoreException">The store cannot be reached or is damaged.</exception>
    public IReadOnlyList<SearchHit> Search(string words, int limit = 50) => file.Guard(() => SearchIndex.Search(connection, words, limit));

    /// <summary>Looks for damage that reading would not show: pages, references between tables, digests of records, the search index.</summary>
    /// <returns>One sentence for each finding; empty for a sound store.</returns>
    /// <exception cref="StoreException">The store cannot be read at all.</exception>
    public IReadOnlyList<string> CheckIntegrity() => file.Guard(() =>
    {
        using SqliteTransaction snapshot = connection.BeginTransaction(deferred: true);
        return IntegrityCheck.Run(connection);
    });

    /// <summary>Closes the file.</summary>
    public void Dispose() => connection.Dispose();
}
