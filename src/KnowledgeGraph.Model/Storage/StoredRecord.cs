namespace KnowledgeGraph.Model.Storage;

/// <summary>What a store tells of a record without reading it.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Digest">Digest of the record; see <see cref="Graph.GraphInputs.RecordDigest"/>.</param>
/// <param name="Sha256">Hash of the article's text.</param>
/// <param name="Fingerprint">What extracted it.</param>
public sealed record StoredRecord(string ArticleId, string Digest, string Sha256, string Fingerprint);
