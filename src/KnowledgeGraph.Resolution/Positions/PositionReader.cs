using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Resolution.Actors;

namespace KnowledgeGraph.Resolution.Positions;

/// <summary>Reads the positions of records: those whose holder, and target where it is an actor, are known.</summary>
internal static class PositionReader
{
    public static List<PositionDraft> Read(IReadOnlyList<ArticleRecord> records, ResolvedActors actors, CorrectionSet corrections)
    {
        var analyst = new PositionCorrections(corrections);
        var nodes = actors.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        var drafts = new List<PositionDraft>();
        for (var article = 0; article < records.Count; article++)
        {
            foreach (var position in records[article].Positions)
            {
                if (Draft(records[article].Article.Id, article, position, actors) is { } draft
                    && analyst.Apply(records[article].Article.Id, draft, nodes[draft.ActorId]) is { } corrected)
                {
                    drafts.Add(corrected);
                }
            }
        }

        return [.. drafts.DistinctBy(d => d.Id, StringComparer.Ordinal)];
    }

    private static PositionDraft? Draft(string articleId, int article, Position position, ResolvedActors actors)
    {
        var holder = actors.IdOf(article, position.Actor.Entity);
        var target = position.Target.Kind == TargetKind.Actor ? actors.IdOf(article, position.Target.Entity) : null;
        if (holder is null || holder == target || (position.Target.Kind == TargetKind.Actor && target is null))
        {
            return null;
        }

        // The same holder, matter and sentence found twice in one place is one position.
        // A holder without words in the evidence is told apart by who it is in the record.
        var holderPart = position.Actor.Spans.Count > 0 ? GraphIds.Part(position.Actor.Spans) : position.Actor.Entity ?? "";
        var id = GraphIds.Of("position", articleId, position.Relation.ToString(), holderPart, GraphIds.Part(position.Target.Spans), GraphIds.Part(position.Evidence.Spans));
        var via = position.Via.Select(v => actors.IdOf(article, v)).OfType<string>().Where(v => v != holder).Distinct(StringComparer.Ordinal).ToList();
        return new PositionDraft(id, article, position, holder, position.Relation, position.Confidence, target, via);
    }
}
