using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Export.PropertyGraphs;

/// <summary>The edges of a statement graph with their properties, a type after the other.</summary>
internal sealed class EdgeView(StatementGraph graph)
{
    /// <summary>SUPPORTS and OPPOSES between actors, CITES between actors, SPEAKS_FOR.</summary>
    public IEnumerable<PropertyEdge> BetweenActors() => graph.Summaries.Where(summary => summary.TargetKind == TargetKind.Actor).Select(Summary)
        .Concat(graph.Citations.Where(citation => citation.CitingKind == NodeKind.Actor).Select(Citation))
        .Concat(graph.SpeaksFor.Select(SpeaksFor));

    /// <summary>PROPOSES, SUPPORTS and OPPOSES of proposals, CONCERNS.</summary>
    public IEnumerable<PropertyEdge> ToProposals() => graph.Summaries.Where(summary => summary.TargetKind == TargetKind.Proposal).Select(Summary)
        .Concat(graph.Concerns.Select(edge => new PropertyEdge(
            NodeIds.Proposal(edge.ProposalId),
            NodeIds.Actor(edge.ActorId),
            "CONCERNS",
            [(GraphKeys.Positions, edge.Positions), (GraphKeys.Weight, edge.Positions.Count)])));

    /// <summary>The edges of articles, statements and positions.</summary>
    public IEnumerable<PropertyEdge> Evidence() => graph.Citations.Where(citation => citation.CitingKind == NodeKind.Article).Select(Citation)
        .Concat(graph.Articles.Where(article => article.PublisherId is not null).Select(article => Plain(NodeIds.Article(article.Id), NodeIds.Actor(article.PublisherId!), "PUBLISHED_BY")))
        .Concat(graph.SameStories.Select(edge => new PropertyEdge(NodeIds.Article(edge.ArticleId), NodeIds.Article(edge.OtherId), "SAME_STORY", [(GraphKeys.Score, edge.Score)])))
        .Concat(graph.Statements.SelectMany(OfStatement))
        .Concat(graph.Positions.SelectMany(OfPosition));

    private static IEnumerable<PropertyEdge> OfStatement(StatementNode statement)
    {
        string id = NodeIds.Statement(statement.Id);
        if (statement.SourceId is not null)
            yield return Plain(NodeIds.Actor(statement.SourceId), id, "MADE");
        yield return Plain(id, NodeIds.Article(statement.ArticleId), "IN");
        if (statement.WithinId is not null)
            yield return Plain(id, NodeIds.Statement(statement.WithinId), "WITHIN");
    }

    private static IEnumerable<PropertyEdge> OfPosition(PositionNode position)
    {
        string id = NodeIds.Position(position.Id);
        yield return Plain(NodeIds.Actor(position.ActorId), id, "HOLDS");
        yield return Plain(id, NodeIds.Target(position.TargetKind, position.TargetId), "ON");
        yield return Plain(id, NodeIds.Article(position.ArticleId), "IN");
        if (position.StatementId is not null)
            yield return Plain(id, NodeIds.Statement(position.StatementId), "STATED_IN");
        for (int order = 0; order < position.Via.Count; order++)
            yield return new PropertyEdge(id, NodeIds.Actor(position.Via[order]), "VIA", [(GraphKeys.Order, order)]);
    }

    private static PropertyEdge Summary(PositionSummary summary) => new(
        NodeIds.Actor(summary.ActorId),
        NodeIds.Target(summary.TargetKind, summary.TargetId),
        summary.Relation.ToString().ToUpperInvariant(),
        [
            (GraphKeys.Key, summary.Id), (GraphKeys.Weight, summary.Origins), (GraphKeys.Positions, summary.Positions), (GraphKeys.Articles, summary.Articles),
            (GraphKeys.Origins, summary.Origins), (GraphKeys.First, summary.First), (GraphKeys.Last, summary.Last), (GraphKeys.Until, summary.Until),
            (GraphKeys.Strength, NamesOf.Value(summary.Strength)), (GraphKeys.Confidence, summary.Confidence),
        ]);

    private static PropertyEdge Citation(CitationEdge citation) => new(
        NodeIds.Citing(citation),
        NodeIds.Actor(citation.CitedId),
        "CITES",
        [
            (GraphKeys.Key, citation.Id), (GraphKeys.Weight, citation.Articles), (GraphKeys.Articles, citation.Articles), (GraphKeys.First, citation.First),
            (GraphKeys.Last, citation.Last), (GraphKeys.Confidence, citation.Confidence),
        ]);

    private static PropertyEdge SpeaksFor(SpeaksForEdge edge) => new(
        NodeIds.Actor(edge.ActorId),
        NodeIds.Actor(edge.ForId),
        "SPEAKS_FOR",
        [
            (GraphKeys.Key, edge.Id), (GraphKeys.Role, edge.Role), (GraphKeys.Weight, Math.Max(1, edge.Evidence.Count)), (GraphKeys.First, edge.First),
            (GraphKeys.Last, edge.Last),
        ]);

    private static PropertyEdge Plain(string source, string target, string type) => new(source, target, type, [(GraphKeys.Weight, 1)]);
}
