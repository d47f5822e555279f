using System.Globalization;
using KnowledgeGraph.Export.PropertyGraphs;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Export.Tables;

/// <summary>The flat table: a row a position, by date (undated last), article id, start.</summary>
public static class PositionTable
{
    /// <summary>The columns of <see cref="Write"/>.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "date", "outlet", "url", "holder", "organization", "relation", "matter", "target_text", "quotation", "strength", "via", "origin", "confidence",
        "article", "position_id", "holder_id", "matter_id",
    ];

    /// <summary>The rows.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="selected">Which positions; null for all.</param>
    public static IEnumerable<PositionRow> Rows(StatementGraph graph, Func<PositionNode, bool>? selected = null)
    {
        Dictionary<string, ActorNode> actors = graph.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        Dictionary<string, ProposalNode> proposals = graph.Proposals.ToDictionary(proposal => proposal.Id, StringComparer.Ordinal);
        Dictionary<string, ArticleNode> articles = graph.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        ILookup<string, string> bodies = graph.SpeaksFor.ToLookup(edge => edge.ActorId, edge => actors[edge.ForId].Name, StringComparer.Ordinal);
        return graph.Positions
            .Where(position => selected is null || selected(position))
            .OrderBy(position => position.Date is null)
            .ThenBy(position => position.Date, StringComparer.Ordinal)
            .ThenBy(position => position.ArticleId, StringComparer.Ordinal)
            .ThenBy(position => position.Start)
            .ThenBy(position => position.Id, StringComparer.Ordinal)
            .Select(position =>
            {
                ActorNode holder = actors[position.ActorId];
                ArticleNode article = articles[position.ArticleId];
                return new PositionRow(
                    position.Date,
                    article.Publisher,
                    article.Url,
                    holder.Name,
                    OrganizationOf(holder, bodies),
                    NamesOf.Value(position.Relation),
                    position.TargetKind == TargetKind.Proposal ? proposals[position.TargetId].Label : actors[position.TargetId].Name,
                    position.TargetText,
                    position.Text,
                    NamesOf.Value(position.Strength),
                    Joined(" > ", position.Via.Select(id => actors[id].Name)),
                    position.OriginId,
                    position.Confidence,
                    position.ArticleId,
                    position.Id,
                    position.ActorId,
                    position.TargetId);
            });
    }

    /// <summary>Writes rows as CSV with a header; formulas are defused.</summary>
    public static void Write(IEnumerable<PositionRow> rows, TextWriter writer)
    {
        var csv = new CsvOutput(writer);
        csv.Row(Columns);
        foreach (PositionRow row in rows)
        {
            csv.Row(
            [
                row.Date, row.Outlet, row.Url, row.Holder, row.Organization, row.Relation, row.Matter, row.TargetText, row.Quotation, row.Strength, row.Via,
                row.Origin, row.Confidence.ToString("R", CultureInfo.InvariantCulture), row.Article, row.Position, row.HolderId, row.MatterId,
            ]);
        }
    }

    private static string? OrganizationOf(ActorNode holder, ILookup<string, string> bodies) => holder.Type switch
    {
        ActorType.Person or ActorType.Unnamed => Joined("; ", bodies[holder.Id].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
        _ => holder.Name,
    };

    private static string? Joined(string separator, IEnumerable<string> names) => string.Join(separator, names) is { Length: > 0 } joined ? joined : null;
}
