using System.Reflection;
using System.Text;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Storage.Contract.Records;

/// <summary>
/// The ten hand-written records of <c>tests/fixtures/records</c>: nesting, hedges, namesakes, two outlets with one origin, an undated article,
/// unnamed sources, votes without attribution, one text under two ids, hostile text. All of them carry <c>article.text</c>.
/// </summary>
public static class RecordFixtures
{
    /// <summary>The lines of the files, in ordinal order of article ids.</summary>
    public static IReadOnlyList<string> Lines { get; } = ReadLines();

    /// <summary>The records, in ordinal order of article ids.</summary>
    public static IReadOnlyList<ArticleRecord> All { get; } =
        [.. Lines.Select(ArticleRecordJson.Read).OrderBy(r => r.Article.Id, StringComparer.Ordinal)];

    /// <summary>The record of an article.</summary>
    /// <exception cref="ArgumentException">There is none of that id.</exception>
    public static ArticleRecord Of(string articleId) =>
        All.FirstOrDefault(r => r.Article.Id == articleId) ?? throw new ArgumentException($"no record '{articleId}'", nameof(articleId));

    /// <summary>The records of the articles whose ids begin so: <c>levy/</c>, <c>peat/</c>.</summary>
    public static IReadOnlyList<ArticleRecord> Group(string prefix) =>
        [.. All.Where(r => r.Article.Id.StartsWith(prefix, StringComparison.Ordinal))];

    private static List<string> ReadLines()
    {
        var lines = new List<string>();
        Assembly assembly = typeof(RecordFixtures).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            while (reader.ReadLine() is { } line)
                lines.Add(line);
        }
        return lines;
    }
}
