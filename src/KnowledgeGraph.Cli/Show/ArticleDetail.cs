using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Graph;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Show;

/// <summary>One article: its positions and citations, sentence by sentence.</summary>
internal static class ArticleDetail
{
    public static void Write(DetailRequest request)
    {
        if (!request.Index.Articles.TryGetValue(request.Asked, out ArticleNode? article))
            throw new UsageException($"the graph has no article '{request.Asked}'; 'kg show articles' lists them");
        PositionNode[] positions = [.. request.Shown.Positions
            .Where(p => string.Equals(p.ArticleId, article.Id, StringComparison.Ordinal))
            .OrderBy(p => p.Start).ThenBy(p => p.Id, StringComparer.Ordinal)];
        Evidence[] citations = [.. request.Shown.Citations
            .SelectMany(c => c.Evidence)
            .Where(e => string.Equals(e.ArticleId, article.Id, StringComparison.Ordinal))
            .OrderBy(e => e.Start).ThenBy(e => e.Id, StringComparer.Ordinal)];
        SameStoryEdge[] same = [.. request.Shown.SameStories.Where(s =>
            string.Equals(s.ArticleId, article.Id, StringComparison.Ordinal) || string.Equals(s.OtherId, article.Id, StringComparison.Ordinal))];
        if (request.Json)
        {
            JsonOutput.Write(request.Terminal, new { article, positions, citations, sameStories = same });
            return;
        }
        request.Terminal.Screen.Write(new Text($"{SafeText.Line(article.Title ?? article.Id)}\n", new Style(decoration: Decoration.Bold)));
        request.Terminal.Screen.Write(new Text($"  {SafeText.Line($"{article.Id}, {article.Publisher ?? "no outlet"}, {article.Date ?? "undated"}, {article.Words} words")}\n\n"));
        EvidenceView.Write(request.Terminal, request.Index, positions);
        foreach (Evidence citation in citations)
            EvidenceView.Write(request.Terminal, request.Index, citation);
        foreach (SameStoryEdge edge in same)
        {
            string other = string.Equals(edge.ArticleId, article.Id, StringComparison.Ordinal) ? edge.OtherId : edge.ArticleId;
            request.Terminal.Screen.Write(new Text($"  same story as {SafeText.Line(other)} ({CellText.Of(edge.Score)})\n"));
        }
    }
}
