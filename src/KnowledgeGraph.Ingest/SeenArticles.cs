using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Ingest;

/// <summary>The ids of one run: each names one text. What is kept of an article is its id, its place and a digest of its text.</summary>
internal sealed class SeenArticles
{
    private readonly Dictionary<string, (string Path, int? Line, UInt128 Digest)> _seen = new(StringComparer.Ordinal);

    /// <summary>Passes a result on; an article whose id was read before becomes a remark (the same text) or a rejection that names both places.</summary>
    public IngestResult Check(IngestResult result)
    {
        if (result is not IngestedArticle { Article: { } article })
            return result;
        UInt128 digest = DigestOf(article.Text);
        if (_seen.TryAdd(article.Id, (result.Path, result.Line, digest)))
            return result;
        (string path, int? line, UInt128 before) = _seen[article.Id];
        string place = IngestResult.Place(path, line);
        return before == digest
            ? new IngestNotice(result.Path, result.Line, $"the article '{article.Id}' was read before from {place}")
            : new IngestRejection(result.Path, result.Line, $"the id '{article.Id}' names another text in {place}");
    }

    private static UInt128 DigestOf(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
