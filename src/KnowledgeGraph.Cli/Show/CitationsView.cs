using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Pipeline.Lookup;

namespace KnowledgeGraph.Cli.Show;

/// <summary>Who takes information from whom; the most cited first.</summary>
internal static class CitationsView
{
    public static TableView Of(GraphIndex index, StatementGraph graph)
    {
        var table = new TableView(
            new TableColumn("id", "id", IsNarrow: true, IsHash: true),
            new TableColumn("citing", "citing"),
            new TableColumn("citingKind", null),
            new TableColumn("citingId", null),
            new TableColumn("cited", "cited"),
            new TableColumn("citedId", null),
            new TableColumn("since", "since", IsNarrow: true),
            new TableColumn("articles", "articles", IsNumber: true),
            new TableColumn("confidence", "confidence", IsNumber: true),
            new TableColumn("evidence", null));
        var citedBy = graph.Citations.CountBy(c => c.CitedId, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (CitationEdge edge in graph.Citations
            .OrderByDescending(c => citedBy[c.CitedId]).ThenBy(c => c.CitedId, StringComparer.Ordinal).ThenBy(c => c.CitingId, StringComparer.Ordinal))
        {
            table.Add(
                edge.Id, index.LabelOf(edge.CitingId), PositionsView.JsonName(edge.CitingKind), edge.CitingId, index.LabelOf(edge.CitedId), edge.CitedId,
                edge.First ?? "undated", edge.Articles, edge.Confidence, edge.Evidence.Select(e => e.Text).ToArray());
        }
        return table;
    }
}
