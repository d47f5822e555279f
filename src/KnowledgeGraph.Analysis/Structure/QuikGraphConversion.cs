using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using QuikGraph;

namespace KnowledgeGraph.Analysis.Structure;

/// <summary>From the resolved graph to QuikGraph, whose algorithms then run on it.</summary>
public static class QuikGraphConversion
{
    private const string Actor = "Actor";
    private const string Article = "Article";
    private const string Proposal = "Proposal";
    private const string Statement = "Statement";
    private const string Position = "Position";

    /// <summary>All nodes and relationships, labels and types as in docs/graph-model.md; parallel edges are allowed, order is that of the graph.</summary>
    public static BidirectionalGraph<GraphVertex, GraphEdge> ToQuikGraph(this StatementGraph graph)
    {
        var result = new BidirectionalGraph<GraphVertex, GraphEdge>(allowParallelEdges: true);
        result.AddVertexRange(VerticesOf(graph));
        result.AddEdgeRange(SummariesOf(graph).Concat(StatementEdgesOf(graph)).Concat(PositionEdgesOf(graph)).Concat(OtherEdgesOf(graph)));
        return result;
    }

    private static IEnumerable<GraphVertex> VerticesOf(StatementGraph graph) =>
    [
        .. graph.Actors.Select(n => new GraphVertex(Actor, n.Id)),
        .. graph.Proposals.Select(n => new GraphVertex(Proposal, n.Id)),
        .. graph.Articles.Select(n => new GraphVertex(Article, n.Id)),
        .. graph.Statements.Select(n => new GraphVertex(Statement, n.Id)),
        .. graph.Positions.Select(n => new GraphVertex(Position, n.Id)),
    ];

    private static IEnumerable<GraphEdge> SummariesOf(StatementGraph graph) => graph.Summaries.Select(s =>
        new GraphEdge(new(Actor, s.ActorId), TargetOf(s.TargetKind, s.TargetId), s.Relation.ToString().ToUpperInvariant(), s.Id, s.Confidence));

    private static IEnumerable<GraphEdge> StatementEdgesOf(StatementGraph graph)
    {
        foreach (StatementNode s in graph.Statements)
        {
            var vertex = new GraphVertex(Statement, s.Id);
            yield return new GraphEdge(vertex, new(Article, s.ArticleId), "IN");
            if (s.SourceId is not null)
                yield return new GraphEdge(new(Actor, s.SourceId), vertex, "MADE", null, s.Confidence);
            if (s.WithinId is not null)
                yield return new GraphEdge(vertex, new(Statement, s.WithinId), "WITHIN");
        }
    }

    private static IEnumerable<GraphEdge> PositionEdgesOf(StatementGraph graph)
    {
        foreach (PositionNode p in graph.Positions)
        {
            var vertex = new GraphVertex(Position, p.Id);
            yield return new GraphEdge(new(Actor, p.ActorId), vertex, "HOLDS", null, p.Confidence);
            yield return new GraphEdge(vertex, TargetOf(p.TargetKind, p.TargetId), "ON");
            yield return new GraphEdge(vertex, new(Article, p.ArticleId), "IN");
            if (p.StatementId is not null)
                yield return new GraphEdge(vertex, new(Statement, p.StatementId), "STATED_IN");
            foreach (string via in p.Via)
                yield return new GraphEdge(vertex, new(Actor, via), "VIA");
        }
    }

    private static IEnumerable<GraphEdge> OtherEdgesOf(StatementGraph graph) =>
    [
        .. graph.Articles.Where(a => a.PublisherId is not null).Select(a => new GraphEdge(new(Article, a.Id), new(Actor, a.PublisherId!), "PUBLISHED_BY")),
        .. graph.Citations.Select(c => new GraphEdge(new(c.CitingKind.ToString(), c.CitingId), new(Actor, c.CitedId), "CITES", c.Id, c.Confidence)),
        .. graph.SpeaksFor.Select(s => new GraphEdge(new(Actor, s.ActorId), new(Actor, s.ForId), "SPEAKS_FOR", s.Id)),
        .. graph.Concerns.Select(c => new GraphEdge(new(Proposal, c.ProposalId), new(Actor, c.ActorId), "CONCERNS")),
        .. graph.SameStories.Select(s => new GraphEdge(new(Article, s.ArticleId), new(Article, s.OtherId), "SAME_STORY", null, s.Score)),
    ];

    private static GraphVertex TargetOf(TargetKind kind, string id) => new(kind == TargetKind.Actor ? Actor : Proposal, id);
}
