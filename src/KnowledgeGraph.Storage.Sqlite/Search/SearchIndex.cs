using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Storage.Sqlite.Rows;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Search;

/// <summary>The full-text index (SQLite FTS5) over names, labels, headlines, statements and evidence.</summary>
internal static class SearchIndex
{
    // Noncharacters mark the words found. A text that holds them is indexed with U+FFFD in their place, which keeps every offset.
    private const char MarkStart = '\uFDD0';
    private const char MarkEnd = '\uFDD1';

    /// <summary>Fills the index anew from a graph, inside a transaction.</summary>
    public static void Rebuild(SqliteConnection connection, StatementGraph graph)
    {
        using (SqliteCommand clear = connection.CreateCommand())
        {
            clear.CommandText = "DELETE FROM search_texts";
            clear.ExecuteNonQuery();
        }
        using (var rows = new RowWriter(connection, "search_texts", "kind", "id", "text"))
        {
            foreach ((SearchHitKind kind, string id, string text) in Texts(graph))
                rows.Write(ColumnText.Lower(kind), id, text);
        }
        using SqliteCommand rebuild = connection.CreateCommand();
        rebuild.CommandText = "INSERT INTO search (search) VALUES ('rebuild')";
        rebuild.ExecuteNonQuery();
    }

    /// <summary>All that can be searched for in a graph, in a fixed order.</summary>
    public static IEnumerable<(SearchHitKind Kind, string Id, string Text)> Texts(StatementGraph graph)
    {
        foreach (ActorNode actor in graph.Actors)
            yield return (SearchHitKind.Actor, actor.Id, Clean(string.Join('\n', actor.Members.Prepend(actor.Name).Concat(actor.Roles).Distinct(StringComparer.Ordinal))));
        foreach (ProposalNode proposal in graph.Proposals)
            yield return (SearchHitKind.Proposal, proposal.Id, Clean(string.Join('\n', proposal.Members.Prepend(proposal.Label).Distinct(StringComparer.Ordinal))));
        foreach (ArticleNode article in graph.Articles)
        {
            if (article.Title is not null)
                yield return (SearchHitKind.Article, article.Id, Clean(article.Title));
        }
        foreach (StatementNode statement in graph.Statements)
            yield return (SearchHitKind.Statement, statement.Id, Clean(statement.Text));
        foreach (PositionNode position in graph.Positions)
            yield return (SearchHitKind.Position, position.Id, Clean(position.Text));
        foreach (CitationEdge citation in graph.Citations)
        {
            foreach (Evidence evidence in citation.Evidence)
                yield return (SearchHitKind.Citation, citation.Id, Clean(evidence.Text));
        }
    }

    /// <summary>The best hits, best first; ties by kind and id.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="words">What the user typed.</param>
    /// <param name="limit">At most so many hits.</param>
    public static List<SearchHit> Search(SqliteConnection connection, string words, int limit)
    {
        string? query = SearchQuery.Of(words);
        if (query is null)
            return [];
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT t.kind, t.id, highlight(search, 0, @start, @end)
            FROM search JOIN search_texts t ON t.seq = search.rowid
            WHERE search MATCH @query
            ORDER BY round(bm25(search), 6), t.seq
            LIMIT @limit
            """;
        command.Parameters.AddWithValue("@query", query);
        command.Parameters.AddWithValue("@start", MarkStart.ToString());
        command.Parameters.AddWithValue("@end", MarkEnd.ToString());
        command.Parameters.AddWithValue("@limit", limit);
        using SqliteDataReader reader = command.ExecuteReader();
        var hits = new List<SearchHit>();
        while (reader.Read())
        {
            (string text, List<TextSpan> marks) = Unmark(reader.GetString(2));
            hits.Add(new SearchHit(ColumnText.Value<SearchHitKind>(reader.GetString(0)), reader.GetString(1), text, marks));
        }
        return hits;
    }

    private static string Clean(string text) => text.Replace(MarkStart, '\uFFFD').Replace(MarkEnd, '\uFFFD').Replace('\0', '\uFFFD');

    private static (string Text, List<TextSpan> Marks) Unmark(string marked)
    {
        var text = new System.Text.StringBuilder(marked.Length);
        var marks = new List<TextSpan>();
        int start = 0;
        foreach (char c in marked)
        {
            if (c == MarkStart)
                start = text.Length;
            else if (c == MarkEnd)
                marks.Add(new TextSpan(start, text.Length));
            else
                text.Append(c);
        }
        return (text.ToString(), marks);
    }
}
