using System.Globalization;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Queries;

/// <summary>
/// A small debate made by hand. Two countries, their officials, three outlets. Anna (president of Arland) and Bert (its minister) stand on opposite
/// sides of the dam; Cleo changed sides on it; Dora and Anna agree on dam and toll; Emil agrees with Anna on the toll, with Fred on the canal.
/// </summary>
internal sealed class DebateGraph
{
    private static readonly string Sha = new('a', 64);
    private readonly List<ActorNode> _actors = [];
    private readonly List<ProposalNode> _proposals = [];
    private readonly List<ArticleNode> _articles = [];
    private readonly List<StatementNode> _statements = [];
    private readonly List<PositionNode> _positions = [];
    private readonly List<(NodeKind, string, string, Evidence)> _citations = [];

    public static StatementGraph Build() => new DebateGraph().Make();

    private StatementGraph Make()
    {
        foreach (string name in new[] { "Anna Berg", "Bert Falk", "Cleo Holm", "Dora Lind", "Emil Sund", "Fred Vik", "Karl Berg" })
            Actor("person/" + name.ToLowerInvariant().Replace(' ', '-'), ActorType.Person, name);
        Actor("country/AR", ActorType.Country, "Arland");
        foreach (string name in new[] { "Daily", "Herald", "Wire", "Agency" })
            Actor("organization/" + name.ToLowerInvariant(), ActorType.Organization, name);
        Actor("unnamed/an-official-1", ActorType.Unnamed, "an official");
        foreach (string label in new[] { "dam", "toll", "canal" })
            _proposals.Add(new ProposalNode(label + "-000001", "the " + label, ["build the " + label, "the " + label], null));
        Article("a1", "Daily", "2030-01-01");
        Article("a2", "Herald", "2030-01-05");
        Article("a3", "Daily", "2030-02-01");
        Article("a4", "Herald", null);

        Position("anna-berg", Relation.Proposes, "dam", "a1", "o1");
        Position("anna-berg", Relation.Proposes, "dam", "a2", "o1");
        Position("bert-falk", Relation.Opposes, "dam", "a1", "o2");
        Position("cleo-holm", Relation.Supports, "dam", "a1", "o3");
        Position("cleo-holm", Relation.Opposes, "dam", "a3", "o4");
        Position("dora-lind", Relation.Supports, "dam", "a2", "o5", Strength.Conditional);
        Position("anna-berg", Relation.Supports, "toll", "a3", "o6");
        Position("dora-lind", Relation.Supports, "toll", "a3", "o7");
        Position("emil-sund", Relation.Supports, "toll", "a4", "o8");
        Position("emil-sund", Relation.Proposes, "canal", "a3", "o9");
        Position("fred-vik", Relation.Supports, "canal", "a3", "o10");
        Position("fred-vik", Relation.Opposes, "toll", "a1", "o11", Strength.Past);
        Position("bert-falk", Relation.Opposes, "person/anna-berg", "a2", "o12");

        Statement("s1", "a1", "person/anna-berg");
        Statement("s2", "a1", "unnamed/an-official-1");
        Statement("s3", "a2", "person/bert-falk");
        Statement("s4", "a2", "person/karl-berg");
        Statement("s5", "a1", "person/karl-berg");

        Cite(NodeKind.Article, "a1", "organization/herald");
        Cite(NodeKind.Article, "a2", "organization/daily");
        Cite(NodeKind.Article, "a3", "organization/wire");
        Cite(NodeKind.Actor, "organization/wire", "organization/agency");
        Cite(NodeKind.Actor, "organization/agency", "unnamed/an-official-1");

        PositionNode[] positions = [.. _positions.OrderBy(p => p.Id, StringComparer.Ordinal)];
        return new StatementGraph(
            StatementGraph.CurrentFormat, "debate",
            [.. _actors.OrderBy(a => a.Id, StringComparer.Ordinal)], [.. _proposals.OrderBy(p => p.Id, StringComparer.Ordinal)], _articles, _statements, positions,
            [.. positions.GroupBy(p => p.OriginId).Select(g => new Origin(g.Key, g.Count() > 1 ? "both name the Wire" : "single report", [.. g.Select(p => p.Id)])).OrderBy(o => o.Id, StringComparer.Ordinal)],
            PositionAggregation.Of(positions),
            CitationAggregation.Of(_citations, id => _articles.Single(a => a.Id == id).Date),
            [SpeaksFor("person/anna-berg", "president"), SpeaksFor("person/bert-falk", "minister")],
            [new ConcernsEdge("dam-000001", "country/AR", [positions[0].Id])],
            []);
    }

    private static SpeaksForEdge SpeaksFor(string actor, string role) => new(GraphIds.Of(actor, role), actor, "country/AR", role, [], null, null);

    private void Actor(string id, ActorType type, string name) => _actors.Add(new ActorNode(id, type, name, [name.ToLowerInvariant()], [], [], []));

    private void Article(string id, string outlet, string? date) =>
        _articles.Add(new ArticleNode(id, "Title " + id, null, outlet, "organization/" + outlet.ToLowerInvariant(), date, date, Sha, 100, "test"));

    private void Position(string person, Relation relation, string target, string article, string origin, Strength strength = Strength.Asserted)
    {
        bool onActor = target.Contains('/', StringComparison.Ordinal);
        string id = string.Create(CultureInfo.InvariantCulture, $"p{_positions.Count + 1:d2}");
        _positions.Add(new PositionNode(id, article, "person/" + person, relation, onActor ? TargetKind.Actor : TargetKind.Proposal, onActor ? target : target + "-000001",
            strength, 0.8, _articles.Single(a => a.Id == article).Date, null, $"{person} {relation} {target}", _positions.Count * 10, (_positions.Count * 10) + 9, target, [], [], null, [], origin));
    }

    private void Statement(string id, string article, string source) => _statements.Add(new StatementNode(
        id, article, source, null, "said", 0, 9, [new TextSpan(0, 4)], QuoteKind.Indirect, Polarity.Affirmed, Modality.Asserted, 0.9));

    private void Cite(NodeKind kind, string citing, string cited) =>
        _citations.Add((kind, citing, cited, new Evidence(GraphIds.Of(citing, cited), kind == NodeKind.Article ? citing : "a3", 0, 9, "according to", 0.9)));
}
