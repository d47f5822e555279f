using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Cli.Show;

/// <summary>Articles with what was found in them, by date.</summary>
internal static class ArticlesView
{
    public static TableView Of(StatementGraph graph)
    {
        var positions = graph.Positions.CountBy(p => p.ArticleId, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var statements = graph.Statements.CountBy(s => s.ArticleId, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var table = new TableView(
            new TableColumn("id", "id"),
            new TableColumn("date", "date", IsNarrow: true),
            new TableColumn("publisher", "outlet"),
            new TableColumn("title", "title"),
            new TableColumn("url", null),
            new TableColumn("words", "words", IsNumber: true),
            new TableColumn("statements", "statements", IsNumber: true),
            new TableColumn("positions", "positions", IsNumber: true));
        foreach (ArticleNode article in graph.Articles.OrderBy(a => a.Date ?? "9", StringComparer.Ordinal).ThenBy(a => a.Id, StringComparer.Ordinal))
        {
            table.Add(
                article.Id, article.Date ?? "undated", article.Publisher, article.Title, article.Url, article.Words,
                statements.GetValueOrDefault(article.Id), positions.GetValueOrDefault(article.Id));
        }
        return table;
    }
}
