using KnowledgeGraph.Ingest.Decoding;

namespace KnowledgeGraph.Ingest.Formats;

/// <summary>The names under which JSON Lines and CSV give the parts of an article.</summary>
internal static class ArticleColumns
{
    public const string Id = "id";

    public const string Text = "text";

    private static readonly string[] All = [Id, Text, "title", "url", "publisher", "published", "language"];

    /// <summary>Whether a key or column is read.</summary>
    public static bool IsOne(string name) => Array.IndexOf(All, name) >= 0;

    /// <summary>The draft of an article whose parts are looked up by name.</summary>
    /// <exception cref="FormatException"><c>id</c> or <c>text</c> is missing.</exception>
    public static ArticleDraft Draft(Func<string, string?> valueOf)
    {
        string Required(string name) => valueOf(name) is { } value ? WellFormedText.Of(value) : throw new FormatException($"\"{name}\" is missing");
        return new ArticleDraft(Required(Id), Required(Text), valueOf("title"), valueOf("url"), valueOf("publisher"), valueOf("published"), valueOf("language"));
    }
}
