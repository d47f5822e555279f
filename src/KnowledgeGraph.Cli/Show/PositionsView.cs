using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Pipeline.Lookup;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli.Show;

/// <summary>Summary edges as findings: actor, verb, matter, since, articles, origins, confidence.</summary>
internal static class PositionsView
{
    public static TableView Of(GraphIndex index, IEnumerable<PositionSummary> summaries)
    {
        var table = new TableView(
            new TableColumn("id", "id", IsNarrow: true, IsHash: true),
            new TableColumn("actor", "actor"),
            new TableColumn("actorId", null),
            new TableColumn("verb", "", IsNarrow: true),
            new TableColumn("relation", null),
            new TableColumn("strength", null),
            new TableColumn("matter", "matter"),
            new TableColumn("targetKind", null),
            new TableColumn("targetId", null),
            new TableColumn("since", "since", IsNarrow: true),
            new TableColumn("last", null),
            new TableColumn("until", null),
            new TableColumn("articles", "articles", IsNumber: true),
            new TableColumn("origins", "origins", IsNumber: true),
            new TableColumn("confidence", "confidence", IsNumber: true),
            new TableColumn("positions", null));
        foreach (PositionSummary s in Ranked(summaries, index))
        {
            table.Add(
                s.Id, index.LabelOf(s.ActorId), s.ActorId, RelationVerb.Of(s), JsonName(s.Relation), JsonName(s.Strength),
                index.LabelOf(s.TargetId), JsonName(s.TargetKind), s.TargetId,
                s.First ?? "undated", s.Last, s.Until, s.Articles, s.Origins, s.Confidence, s.Positions);
        }
        return table;
    }

    /// <summary>A value as the JSON of record and graph names it.</summary>
    public static string JsonName<T>(T value)
        where T : struct, Enum => JsonConvert.SerializeObject(value).Trim('"');

    // The best attested first; what is equally attested stands by name, so that the same graph always reads the same.
    private static IEnumerable<PositionSummary> Ranked(IEnumerable<PositionSummary> summaries, GraphIndex index) => summaries
        .OrderByDescending(s => s.Origins)
        .ThenByDescending(s => s.Articles)
        .ThenByDescending(s => s.Confidence)
        .ThenBy(s => index.LabelOf(s.ActorId), StringComparer.Ordinal)
        .ThenBy(s => s.Id, StringComparer.Ordinal);
}
