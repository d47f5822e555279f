using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Storage.Contract.Graphs;

/// <summary>Hand-written graphs: every kind of node and edge, optional parts present and absent, text that is hostile to every format.</summary>
public static class GraphFixtures
{
    private const string Levy = "harbour-levy-3fa2c1";
    private const string Hostile = "😀 =1+1 <b>\"'); DROP TABLE x;-- \u202eno\u202c\r\n\tend";
    private static readonly string Sha = new('a', 64);

    /// <summary>No nodes, no edges.</summary>
    public static StatementGraph Empty { get; } = new(StatementGraph.CurrentFormat, "empty", [], [], [], [], [], [], [], [], [], [], []);

    /// <summary>Every kind of node and edge.</summary>
    public static StatementGraph Full { get; } = new(
        StatementGraph.CurrentFormat,
        "full",
        Actors:
        [
            new("country/NOR", ActorType.Country, "Norway", ["norway", "norwegian"], [], [new("party", "none"), new("wikidata", "Q20")], ["one country of ISO 3166"]),
            new("group/lawmakers", ActorType.Group, "Lawmakers", ["lawmakers"], [], [], []),
            new("organization/baltic-ledger", ActorType.Organization, "The Baltic Ledger", ["baltic ledger"], [], [], []),
            new("organization/meridian-wire", ActorType.Organization, "Meridian Wire", ["meridian wire"], [], [], []),
            new("person/ilse-brandvik", ActorType.Person, "Ilse Brandvik", ["brandvik", "ilse brandvik"], ["president", "prime minister"], [], ["'Brandvik' is the last name of 'Ilse Brandvik'"]),
            new("unnamed/a-spokeswoman-1b2c3d", ActorType.Unnamed, "a spokeswoman", ["a spokeswoman levy/ledger"], ["spokeswoman"], [], []),
        ],
        Proposals:
        [
            new("end-peat-77aa01", Hostile, [Hostile, "end peat"], null),
            new(Levy, "harbour levy", ["harbour levy", "levy on ships"], "LEVY-1"),
        ],
        Articles:
        [
            new("hostile/markup", Hostile, "javascript:alert(1)", Hostile, null, null, null, Sha, 3, "1/hand-written"),
            new("levy/announcement", "Brandvik wants ships to pay", "https://northcoast.example/levy", "Northcoast Courier", null, "2031-03-04T18:20:00+01:00", "2031-03-04", Sha, 60, "1/hand-written"),
            new("levy/ledger", null, null, "The Baltic Ledger", "organization/baltic-ledger", "2031-03-06", "2031-03-06", Sha, 31, "1/hand-written"),
        ],
        Statements:
        [
            new("5000000001000000", "levy/announcement", "person/ilse-brandvik", null, "a harbour levy", 15, 80, [new(39, 47)], QuoteKind.Direct, Polarity.Affirmed, Modality.Intended, 0.88),
            new("5000000002000000", "levy/ledger", "organization/meridian-wire", null, "Norway drops the levy", 0, 70, [new(52, 60), new(63, 65)], QuoteKind.Indirect, Polarity.Affirmed, Modality.Asserted, 1),
            new("5000000003000000", "levy/ledger", "unnamed/a-spokeswoman-1b2c3d", "5000000002000000", "Norway drops the levy", 0, 99, [new(72, 78)], QuoteKind.Mixed, Polarity.Denied, Modality.Possible, 0.5),
            new("5000000004000000", "hostile/markup", null, null, Hostile, 0, 40, [], QuoteKind.Indirect, Polarity.Affirmed, Modality.Conditional, 0),
        ],
        Positions:
        [
            Position("a000000001000000", "levy/announcement", "person/ilse-brandvik", Relation.Proposes, TargetKind.Proposal, Levy, Strength.Asserted, "2031-03-04", "0000000001000000") with { StatementId = "5000000001000000", When = "from next spring" },
            Position("a000000002000000", "levy/ledger", "country/NOR", Relation.Proposes, TargetKind.Proposal, Levy, Strength.Past, "2031-03-06", "0000000002000000") with { StatementId = "5000000003000000", Via = ["organization/meridian-wire", "unnamed/a-spokeswoman-1b2c3d"] },
            Position("a000000003000000", "hostile/markup", "group/lawmakers", Relation.Supports, TargetKind.Proposal, "end-peat-77aa01", Strength.Conditional, null, "0000000003000000") with { Text = Hostile, TargetText = Hostile },
            Position("a000000004000000", "levy/announcement", "group/lawmakers", Relation.Opposes, TargetKind.Actor, "person/ilse-brandvik", Strength.Possible, "2031-03-04", "0000000004000000") with { Holder = [], Target = [new(1, 2), new(4, 9)] },
            Position("a000000005000000", "levy/ledger", "person/ilse-brandvik", Relation.Proposes, TargetKind.Proposal, Levy, Strength.Asserted, "2031-03-06", "0000000001000000"),
        ],
        Origins:
        [
            new("0000000001000000", "both name Meridian Wire within 3 days", ["a000000001000000", "a000000005000000"]),
            new("0000000002000000", "single report", ["a000000002000000"]),
            new("0000000003000000", "single report", ["a000000003000000"]),
            new("0000000004000000", "single report", ["a000000004000000"]),
        ],
        Summaries:
        [
            new("e000000001000000", "country/NOR", Relation.Proposes, TargetKind.Proposal, Levy, ["a000000002000000"], 1, 1, "2031-03-06", "2031-03-06", "2031-03-06", Strength.Past, 0.9),
            new("e000000002000000", "group/lawmakers", Relation.Opposes, TargetKind.Actor, "person/ilse-brandvik", ["a000000004000000"], 1, 1, "2031-03-04", "2031-03-04", null, Strength.Possible, 0.9),
            new("e000000003000000", "group/lawmakers", Relation.Supports, TargetKind.Proposal, "end-peat-77aa01", ["a000000003000000"], 1, 1, null, null, null, Strength.Conditional, 0.9),
            new("e000000004000000", "person/ilse-brandvik", Relation.Proposes, TargetKind.Proposal, Levy, ["a000000001000000", "a000000005000000"], 2, 1, "2031-03-04", "2031-03-06", null, Strength.Asserted, 0.9),
        ],
        Citations:
        [
            new("c000000001000000", NodeKind.Article, "levy/ledger", "organization/meridian-wire", [new("d000000001000000", "levy/ledger", 0, 99, "Norway drops the levy, the Meridian Wire reported", 0.95)], 1, "2031-03-06", "2031-03-06", 0.95),
            new("c000000002000000", NodeKind.Actor, "organization/meridian-wire", "unnamed/a-spokeswoman-1b2c3d", [new("d000000002000000", "hostile/markup", 0, 9, Hostile, 0.5), new("d000000003000000", "levy/ledger", 0, 99, "citing a spokeswoman", 0.8)], 2, null, null, 0.9),
        ],
        SpeaksFor:
        [
            new("f000000001000000", "person/ilse-brandvik", "country/NOR", "prime minister", [new("d000000004000000", "levy/announcement", 0, 14, "Prime Minister", 0.9)], "2031-03-04", "2031-03-04"),
            new("f000000002000000", "unnamed/a-spokeswoman-1b2c3d", "country/NOR", "spokeswoman", [], null, null),
        ],
        Concerns:
        [
            new(Levy, "country/NOR", ["a000000001000000", "a000000002000000"]),
        ],
        SameStories:
        [
            new("levy/announcement", "levy/ledger", 0.6406),
        ]);

    /// <summary>One article, one actor, one proposal, one position.</summary>
    public static StatementGraph Small { get; } = Full with
    {
        Digest = "small",
        Actors = [Full.Actors[4] with { Members = ["ilse brandvik"], Roles = [] }],
        Proposals = [Full.Proposals[1]],
        Articles = [Full.Articles[1]],
        Statements = [Full.Statements[0]],
        Positions = [Full.Positions[0] with { OriginId = "0000000009000000" }],
        Origins = [new("0000000009000000", "single report", ["a000000001000000"])],
        Summaries = [Full.Summaries[3] with { Positions = ["a000000001000000"], Articles = 1, Last = "2031-03-04" }],
        Citations = [],
        SpeaksFor = [],
        Concerns = [],
        SameStories = [],
    };

    private static PositionNode Position(
        string id, string article, string actor, Relation relation, TargetKind kind, string target, Strength strength, string? date, string origin) =>
        new(id, article, actor, relation, kind, target, strength, 0.9, date, null, "the evidence of " + id, 10, 60, "the target", [new TextSpan(10, 14)], [new TextSpan(20, 30)], null, [], origin);
}
