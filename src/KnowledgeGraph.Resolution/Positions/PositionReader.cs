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
                foreach (var draft in Drafts(records[article].Article.Id, article, position, actors))
                {
                    if (analyst.Apply(records[article].Article.Id, draft, nodes[draft.ActorId]) is { } corrected)
                    {
                        drafts.Add(corrected);
                    }
                }
            }
        }

        return [.. drafts.DistinctBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>One draft for each holder: "Norway and Sweden" hold it both.</summary>
    private static IEnumerable<PositionDraft> Drafts(string articleId, int article, Position position, ResolvedActors actors)
    {
        var target = position.Target.Kind == TargetKind.Actor ? actors.IdOf(article, position.Target.Entity) : null;
        if (position.Target.Kind == TargetKind.Actor && target is null)
        {
            yield break;
        }

        var holders = actors.IdsOf(article, position.Actor.Entity);
        foreach (var holder in holders.Where(h => h != target))
        {
            // The same holder, matter and sentence found twice in one place is one position.
            // A holder without words in the evidence is told apart by who it is in the record, each of several by who it is.
            var holderPart = position.Actor.Spans.Count > 0 ? GraphIds.Part(position.Actor.Spans) : position.Actor.Entity ?? "";
            var id = GraphIds.Of("position", articleId, position.Relation.ToString(), holders.Count > 1 ? $"{holderPart} {holder}" : holderPart, GraphIds.Part(position.Target.Spans), GraphIds.Part(position.Evidence.Spans));
            var via = position.Via.SelectMany(v => actors.IdsOf(article, v)).Where(v => v != holder).Distinct(StringComparer.Ordinal).ToList();
            yield return new PositionDraft(id, article, position, holder, position.Relation, position.Confidence, target, via);
        }
    }
}
