using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Resolution.Actors;
using KnowledgeGraph.Resolution.Origins;

namespace KnowledgeGraph.Resolution.Positions;

/// <summary>Makes nodes of positions once matters are known, and finds their origins.</summary>
internal static class PositionNodes
{
    /// <summary>The nodes and origins, each in ordinal order of ids.</summary>
    /// <param name="records">In ordinal order of article ids.</param>
    /// <param name="drafts">The positions.</param>
    /// <param name="proposalOf">Id of the proposal that a position with a proposal as target is on.</param>
    /// <param name="actors">The actors.</param>
    /// <param name="stories">Near-duplicate articles.</param>
    public static (IReadOnlyList<PositionNode> Positions, IReadOnlyList<Origin> Origins) Of(
        IReadOnlyList<ArticleRecord> records,
        IReadOnlyList<PositionDraft> drafts,
        Func<PositionDraft, string> proposalOf,
        ResolvedActors actors,
        IReadOnlyList<SameStoryEdge> stories)
    {
        var nodes = actors.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        var finder = new OriginFinder(stories.Select(s => (s.ArticleId, s.OtherId)).ToHashSet(), id => nodes[id].Name);
        var origins = new List<Origin>();
        var positions = new List<PositionNode>();
        foreach (var group in drafts.GroupBy(d => (d.ActorId, d.Relation, Target: d.TargetActorId ?? proposalOf(d))))
        {
            var found = finder.Of([.. group.Select(d => Trace(d, records[d.Article], nodes, actors))]).ToList();
            origins.AddRange(found);
            var originOf = found.SelectMany(o => o.Positions.Select(p => (p, o.Id))).ToDictionary(p => p.p, p => p.Id, StringComparer.Ordinal);
            positions.AddRange(group.Select(d => Node(d, records[d.Article], group.Key.Target, originOf[d.Id])));
        }

        return ([.. positions.OrderBy(p => p.Id, StringComparer.Ordinal)], [.. origins.OrderBy(o => o.Id, StringComparer.Ordinal)]);
    }

    /// <summary>Id of a statement's node.</summary>
    public static string StatementId(string articleId, Statement statement) =>
        GraphIds.Of("statement", articleId, GraphIds.Part(statement.Source?.Spans ?? []), GraphIds.Part(statement.Cue.Spans), GraphIds.Part(statement.Content.Spans));

    private static PositionNode Node(PositionDraft draft, ArticleRecord record, string target, string origin)
    {
        var position = draft.Position;
        var statement = position.Statement is null ? null : record.Statements.FirstOrDefault(s => s.Id == position.Statement);
        return new PositionNode(
            draft.Id,
            record.Article.Id,
            draft.ActorId,
            draft.Relation,
            position.Target.Kind,
            target,
            position.Strength,
            draft.Confidence,
            record.Article.Date,
            position.When,
            position.Evidence.Text ?? "",
            position.Evidence.Spans.Min(s => s.Start),
            position.Evidence.Spans.Max(s => s.End),
            position.Target.Text,
            position.Actor.Spans,
            position.Target.Spans,
            statement is null ? null : StatementId(record.Article.Id, statement),
            draft.Via,
            origin);
    }

    private static PositionTrace Trace(PositionDraft draft, ArticleRecord record, Dictionary<string, ActorNode> nodes, ResolvedActors actors)
    {
        // What names no medium of its own is told by the one that the article names first as its source.
        var medium = draft.Via.FirstOrDefault(v => IsMedium(nodes[v])) ?? FirstMedium(record, draft.Article, nodes, actors);
        var spans = draft.Position.Evidence.Spans.Concat(record.Statements.FirstOrDefault(s => s.Id == draft.Position.Statement)?.Content.Spans ?? Array.Empty<TextSpan>()).ToList();
        var quotations = record.Quotations.Where(q => spans.Exists(s => s.Overlaps(q.Span))).Select(q => q.Hash).Distinct(StringComparer.Ordinal).ToList();
        return new PositionTrace(draft.Id, record.Article.Id, record.Article.Date, medium, actors.IdOf(draft.Article, ActorResolver.Outlet), quotations);
    }

    private static string? FirstMedium(ArticleRecord record, int article, Dictionary<string, ActorNode> nodes, ResolvedActors actors) =>
        record.Citations
            .Where(c => c.Citing.Article)
            .OrderBy(c => c.Evidence.Spans[0].Start).ThenBy(c => c.Id, StringComparer.Ordinal)
            .Select(c => actors.IdOf(article, c.Cited.Entity)).OfType<string>()
            .FirstOrDefault(id => IsMedium(nodes[id]));

    private static bool IsMedium(ActorNode node) => node.Type is ActorType.Organization && KnownBodies.IsMedium(NameKey.Of(node.Name));
}
