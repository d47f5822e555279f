using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Export.PropertyGraphs;

/// <summary>The nodes of a statement graph with their properties.</summary>
internal sealed class NodeView(StatementGraph graph, IReadOnlyList<PropertyKey> attributes)
{
    private const int LabelLength = 80;

    public IEnumerable<PropertyNode> Actors() => graph.Actors.Select(actor => new PropertyNode(
        NodeIds.Actor(actor.Id),
        ["Actor", actor.Type.ToString()],
        actor.Name,
        [
            (GraphKeys.Key, actor.Id),
            (GraphKeys.Name, actor.Name),
            (GraphKeys.Members, actor.Members),
            (GraphKeys.Roles, actor.Roles),
            .. actor.Attributes.SelectMany(attribute => attributes.Where(key => key.Name == attribute.Key).Select(key => (key, (object?)attribute.Value))),
        ]));

    public IEnumerable<PropertyNode> Proposals() => graph.Proposals.Select(proposal => new PropertyNode(
        NodeIds.Proposal(proposal.Id),
        ["Proposal"],
        proposal.Label,
        [(GraphKeys.Key, proposal.Id), (GraphKeys.Name, proposal.Label), (GraphKeys.Members, proposal.Members), (GraphKeys.Concept, proposal.Concept)]));

    /// <summary>Articles, statements, positions.</summary>
    public IEnumerable<PropertyNode> Evidence() => graph.Articles.Select(Article).Concat(graph.Statements.Select(Statement)).Concat(graph.Positions.Select(Position));

    private static PropertyNode Article(ArticleNode article) => new(
        NodeIds.Article(article.Id),
        ["Article"],
        Shortened(article.Title ?? article.Id),
        [
            (GraphKeys.Key, article.Id), (GraphKeys.Title, article.Title), (GraphKeys.Url, article.Url), (GraphKeys.Publisher, article.Publisher),
            (GraphKeys.Published, article.Published), (GraphKeys.Date, article.Date), (GraphKeys.Sha256, article.Sha256), (GraphKeys.Words, article.Words),
            (GraphKeys.Fingerprint, article.Fingerprint),
        ]);

    private static PropertyNode Statement(StatementNode statement) => new(
        NodeIds.Statement(statement.Id),
        ["Statement"],
        Shortened(statement.Text),
        [
            (GraphKeys.Key, statement.Id), (GraphKeys.Content, statement.Text), (GraphKeys.Start, statement.Start), (GraphKeys.End, statement.End),
            (GraphKeys.Quote, NamesOf.Value(statement.Quote)), (GraphKeys.Polarity, NamesOf.Value(statement.Polarity)),
            (GraphKeys.Modality, NamesOf.Value(statement.Modality)), (GraphKeys.Confidence, statement.Confidence),
        ]);

    private static PropertyNode Position(PositionNode position) => new(
        NodeIds.Position(position.Id),
        ["Position"],
        $"{NamesOf.Value(position.Relation)}: {Shortened(position.TargetText)}",
        [
            (GraphKeys.Key, position.Id), (GraphKeys.Relation, NamesOf.Value(position.Relation)), (GraphKeys.Strength, NamesOf.Value(position.Strength)),
            (GraphKeys.Confidence, position.Confidence), (GraphKeys.Date, position.Date), (GraphKeys.When, position.When), (GraphKeys.Content, position.Text),
            (GraphKeys.Start, position.Start), (GraphKeys.End, position.End), (GraphKeys.TargetText, position.TargetText), (GraphKeys.Origin, position.OriginId),
        ]);

    private static string Shortened(string text)
    {
        if (text.Length <= LabelLength)
            return text;
        int end = char.IsHighSurrogate(text[LabelLength - 1]) ? LabelLength - 1 : LabelLength;
        return text[..end] + "…";
    }
}
