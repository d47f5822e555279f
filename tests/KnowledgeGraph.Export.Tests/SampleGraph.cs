using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Export.Tests;

/// <summary>A small graph with every kind of node and edge. Texts are made of a given string, so that hostile ones reach every place.</summary>
internal static class SampleGraph
{
    public const string Hostile = "=1+1 \"q\" 'a' \\ \\u0027 \\\\u0027 \\U0022 `b` <b>&amp;</b> ]]> \u0001\u0000\uFFFE\u2028\u202E\uD800 \r\n,; | 😀";

    public static StatementGraph Of(string text) => new(
        StatementGraph.CurrentFormat,
        "digest",
        [
            Actor("country/KES", ActorType.Country, "Kesharan"),
            Actor("organization/wire", ActorType.Organization, text),
            Actor("person/aziz-tokhtari", ActorType.Person, "Aziz Tokhtari " + text),
            Actor("person/leyla-ormon", ActorType.Person, "Leyla Ormon"),
        ],
        [new ProposalNode("control-of-the-dam-0a1b2c", text, [text, "the dam"], null)],
        [
            new ArticleNode("a/1 " + text, text, "https://a.example/1", "Wire", "organization/wire", "2020-05-21T10:00:00Z", "2020-05-21", "00", 10, "f"),
            new ArticleNode("b", null, null, null, null, null, null, "01", 20, "f"),
        ],
        [
            new StatementNode("s1", "a/1 " + text, "person/aziz-tokhtari", null, text, 0, 5, [new TextSpan(1, 2)], QuoteKind.Direct, Polarity.Affirmed, Modality.Asserted, 0.9),
            new StatementNode("s2", "a/1 " + text, null, "s1", text, 2, 4, [], QuoteKind.Indirect, Polarity.Denied, Modality.Possible, 0.5),
        ],
        [
            Position("p1", "a/1 " + text, "person/aziz-tokhtari", Relation.Supports, TargetKind.Proposal, "control-of-the-dam-0a1b2c", "2020-05-21", "s1", ["organization/wire"], text),
            Position("p2", "b", "person/leyla-ormon", Relation.Opposes, TargetKind.Proposal, "control-of-the-dam-0a1b2c", null, null, [], text),
            Position("p3", "b", "person/leyla-ormon", Relation.Opposes, TargetKind.Actor, "country/KES", null, null, [], text),
        ],
        [new Origin("o1", "single report", ["p1"])],
        [
            new PositionSummary("e1", "person/aziz-tokhtari", Relation.Supports, TargetKind.Proposal, "control-of-the-dam-0a1b2c", ["p1"], 1, 1, "2020-05-21", "2020-05-21", null, Strength.Asserted, 0.8125),
            new PositionSummary("e2", "person/leyla-ormon", Relation.Opposes, TargetKind.Proposal, "control-of-the-dam-0a1b2c", ["p2"], 1, 1, null, null, null, Strength.Possible, 1),
            new PositionSummary("e3", "person/leyla-ormon", Relation.Opposes, TargetKind.Actor, "country/KES", ["p3"], 1, 1, null, null, "undated", Strength.Past, 0.5),
            new PositionSummary("e4", "person/leyla-ormon", Relation.Supports, TargetKind.Actor, "country/KES", ["p3"], 1, 1, null, null, null, Strength.Asserted, 0.5),
        ],
        [
            new CitationEdge("c1", NodeKind.Article, "b", "organization/wire", [new Evidence("v1", "b", 0, 3, text, 0.7)], 1, null, null, 0.7),
            new CitationEdge("c2", NodeKind.Actor, "person/leyla-ormon", "organization/wire", [new Evidence("v2", "b", 0, 3, text, 0.7)], 1, null, null, 0.7),
        ],
        [new SpeaksForEdge("f1", "person/aziz-tokhtari", "country/KES", text, [], "2020-05-21", "2020-05-21")],
        [new ConcernsEdge("control-of-the-dam-0a1b2c", "country/KES", ["p1", "p2"])],
        [new SameStoryEdge("a/1 " + text, "b", 0.5)]);

    public static string Written(IGraphExport export, StatementGraph graph, ExportProfile profile, string? file = null)
    {
        using var writer = new StringWriter();
        export.Write(graph, profile, file ?? export.Files[0], writer);
        return writer.ToString();
    }

    private static ActorNode Actor(string id, ActorType type, string name) =>
        new(id, type, name, [name], ["minister"], [KeyValuePair.Create("party", "Unity"), KeyValuePair.Create("name", "taken")], []);

    private static PositionNode Position(
        string id, string article, string actor, Relation relation, TargetKind kind, string target, string? date, string? statement, string[] via, string text) =>
        new(id, article, actor, relation, kind, target, Strength.Asserted, 0.8125, date, null, text, 0, 9, text, [new TextSpan(0, 1)], [new TextSpan(2, 3)], statement, via, "o1");
}
