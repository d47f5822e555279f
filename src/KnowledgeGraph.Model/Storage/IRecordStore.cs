using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Model.Storage;

/// <summary>Where article records are kept. A call that returns has happened for good, also if the process is killed right after it.</summary>
public interface IRecordStore : IDisposable
{
    /// <summary>Takes a record in: the same content and fingerprint changes nothing, another one replaces what the article id had.</summary>
    /// <exception cref="StoreException">The store cannot be reached, is busy or damaged.</exception>
    PutOutcome Put(ArticleRecord record);

    /// <summary>Takes an article out; false when there was none.</summary>
    /// <exception cref="StoreException">The store cannot be reached, is busy or damaged.</exception>
    bool Remove(string articleId);

    /// <summary>The record of an article, or null when there is none.</summary>
    /// <exception cref="StoreException">The store cannot be reached or is damaged.</exception>
    ArticleRecord? FindRecord(string articleId);

    /// <summary>All records, in ordinal order of article ids, read as they are asked for.</summary>
    /// <exception cref="StoreException">The store cannot be reached or is damaged.</exception>
    IEnumerable<ArticleRecord> ReadRecords();

    /// <summary>Of each article the id, the digest of its record, the hash of its text and the fingerprint; ordinal order of ids.</summary>
    /// <exception cref="StoreException">The store cannot be reached or is damaged.</exception>
    IReadOnlyList<StoredRecord> ListRecords();
}
