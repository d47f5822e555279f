using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Model.Articles;

/// <summary>The hash by which equal texts are recognised.</summary>
public static class ArticleHash
{
    /// <summary>SHA-256 of the text in UTF-8, 64 hex digits in lower case.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
