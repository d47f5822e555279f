using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

/// <summary>A graph as nodes and relationships with labels, types and properties; rows are made when asked for, so that a large graph is not held twice.</summary>
/// <param name="graph">The graph.</param>
/// <param name="graphId">Stands on every node and relationship as <c>graph</c>: what carries it is ours.</param>
internal sealed class PropertyGraph(StatementGraph graph, string graphId)
{
    /// <summary>Only where an origin has several positions: why they are one.</summary>
    private readonly Dictionary<string, string> _originReasons = graph.Origins.Where(o => o.Positions.Count > 1).ToDictionary(o => o.Id, o => o.Reason, StringComparer.Ordinal);

    /// <summary>The rows of one label, always in the same order; a statement comes after the one it lies within.</summary>
    public IEnumerable<NodeRow> Nodes(NodeShape shape) => shape.Label switch
    {
        "Actor" => graph.Actors.Select(ActorRow),
        "Proposal" => graph.Proposals.Select(ProposalRow),
        "Article" => graph.Articles.Select(ArticleRow),
        "Statement" => NestingOrder.Of(graph.Statements).Select(StatementRow),
        _ => graph.Positions.Select(PositionRow),
    };

    /// <summary>The rows of one type that no node owns, always in the same order.</summary>
    public IEnumerable<EdgeRow> Edges(EdgeKind kind) => kind.Type switch
    {
        "CITES" => graph.Citations.Where(c => (c.CitingKind == NodeKind.Article) == (kind.From == "Article")).Select(CitationRow),
        "SPEAKS_FOR" => graph.SpeaksFor.Select(SpeaksForRow),
        "CONCERNS" => graph.Concerns.Select(ConcernsRow),
        "SAME_STORY" => graph.SameStories.Select(SameStoryRow),
        _ => graph.Summaries.Where(s => IsOf(kind, s)).Select(SummaryRow),
    };

    private static bool IsOf(EdgeKind kind, PositionSummary summary) =>
        string.Equals(summary.Relation.ToString(), kind.Type, StringComparison.OrdinalIgnoreCase) && (summary.TargetKind == TargetKind.Actor) == (kind.To == "Actor");

    private NodeRow ActorRow(ActorNode a) => new(a.Id, a.Type.ToString(), new Properties(graphId, a.Id)
        .Add("name", a.Name).AddList("members", a.Members).AddList("roles", a.Roles).AddList("reasons", a.Reasons).AddAttributes(a.Attributes).Map, []);

    private NodeRow ProposalRow(ProposalNode p) => new(p.Id, null, new Properties(graphId, p.Id)
        .Add("label", p.Label).AddList("members", p.Members).Add("concept", p.Concept).Map, []);

    private NodeRow ArticleRow(ArticleNode a) => new(a.Id, null, new Properties(graphId, a.Id)
        .Add("title", a.Title).Add("url", a.Url).Add("publisher", a.Publisher).Add("published", a.Published).Add("date", a.Date)
        .Add("sha256", a.Sha256).Add("words", a.Words).Add("fingerprint", a.Fingerprint).Map,
        a.PublisherId is null ? [] : [new OwnedEdge(GraphShape.PublishedBy, a.PublisherId)]);

    private NodeRow StatementRow(StatementNode s)
    {
        var edges = new List<OwnedEdge>(3) { new(GraphShape.StatementIn, s.ArticleId) };
        if (s.SourceId is not null)
            edges.Add(new OwnedEdge(GraphShape.MadeBy, s.SourceId));
        if (s.WithinId is not null)
            edges.Add(new OwnedEdge(GraphShape.Within, s.WithinId));
        return new NodeRow(s.Id, null, new Properties(graphId, s.Id)
            .Add("text", s.Text).Add("start", s.Start).Add("end", s.End).AddName("quote", s.Quote).AddName("polarity", s.Polarity)
            .AddName("modality", s.Modality).Add("confidence", s.Confidence).Map, edges);
    }

    private NodeRow PositionRow(PositionNode p)
    {
        var edges = new List<OwnedEdge>(4)
        {
            new(GraphShape.HeldBy, p.ActorId),
            new(p.TargetKind == TargetKind.Actor ? GraphShape.OnActor : GraphShape.OnProposal, p.TargetId),
            new(GraphShape.PositionIn, p.ArticleId),
        };
        if (p.StatementId is not null)
            edges.Add(new OwnedEdge(GraphShape.StatedIn, p.StatementId));
        for (int i = 0; i < p.Via.Count; i++)
            edges.Add(new OwnedEdge(GraphShape.Via, p.Via[i], i));
        return new NodeRow(p.Id, null, new Properties(graphId, p.Id)
            .AddName("relation", p.Relation).AddName("strength", p.Strength).Add("confidence", p.Confidence).Add("date", p.Date).Add("when", p.When)
            .Add("text", p.Text).Add("start", p.Start).Add("end", p.End).Add("targetText", p.TargetText)
            .Add("origin", p.OriginId).Add("originReason", _originReasons.GetValueOrDefault(p.OriginId)).Map, edges);
    }

    private EdgeRow SummaryRow(PositionSummary s) => new(s.Id, s.ActorId, s.TargetId, new Properties(graphId, s.Id)
        .AddList("positions", s.Positions).Add("articles", s.Articles).Add("origins", s.Origins).Add("first", s.First).Add("last", s.Last)
        .Add("until", s.Until).AddName("strength", s.Strength).Add("confidence", s.Confidence).Map);

    private EdgeRow CitationRow(CitationEdge c) => new(c.Id, c.CitingId, c.CitedId, new Properties(graphId, c.Id)
        .AddEvidence(c.Evidence).Add("articles", c.Articles).Add("first", c.First).Add("last", c.Last).Add("confidence", c.Confidence).Map);

    private EdgeRow SpeaksForRow(SpeaksForEdge s) => new(s.Id, s.ActorId, s.ForId, new Properties(graphId, s.Id)
        .Add("role", s.Role).AddEvidence(s.Evidence).Add("first", s.First).Add("last", s.Last).Map);

    private EdgeRow ConcernsRow(ConcernsEdge c)
    {
        string id = GraphIds.Of(c.ProposalId, c.ActorId);
        return new EdgeRow(id, c.ProposalId, c.ActorId, new Properties(graphId, id).AddList("positions", c.Positions).Map);
    }

    private EdgeRow SameStoryRow(SameStoryEdge s)
    {
        string id = GraphIds.Of(s.ArticleId, s.OtherId);
        return new EdgeRow(id, s.ArticleId, s.OtherId, new Properties(graphId, id).Add("score", s.Score).Map);
    }
}
