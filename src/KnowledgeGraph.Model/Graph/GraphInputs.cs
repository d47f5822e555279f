using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Model.Graph;

/// <summary>The digest that says what a graph was made from; a reader that finds another digest knows that the graph is stale.</summary>
public static class GraphInputs
{
    /// <summary>Digest over records, corrections, tables and the resolver's version; the order of records plays no role.</summary>
    /// <param name="records">Article id and digest (see <see cref="RecordDigest"/>) of each record.</param>
    /// <param name="corrections">Digest of the corrections; empty for none.</param>
    /// <param name="tables">Digest of the analyst's tables; empty for none.</param>
    /// <param name="resolver">Version of the resolving code.</param>
    public static string Digest(IEnumerable<KeyValuePair<string, string>> records, string corrections, string tables, string resolver)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, resolver);
        Append(hash, corrections);
        Append(hash, tables);
        foreach ((string id, string digest) in records.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            Append(hash, id);
            Append(hash, digest);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Digest of one record: SHA-256 of its JSON line, 64 hex digits.</summary>
    public static string RecordDigest(string recordJson) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(recordJson)));

    private static void Append(IncrementalHash hash, string part)
    {
        hash.AppendData(BitConverter.GetBytes(part.Length));
        hash.AppendData(Encoding.UTF8.GetBytes(part));
    }
}
