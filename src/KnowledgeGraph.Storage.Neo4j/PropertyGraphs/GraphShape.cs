using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

/// <summary>Labels and types of the graph, in the order in which they are written: what a node's own relationships lead to is there before it.</summary>
internal static class GraphShape
{
    public static readonly EdgeKind MadeBy = new("MADE", "Actor", "Statement", EdgeOwner.To);
    public static readonly EdgeKind StatementIn = new("IN", "Statement", "Article", EdgeOwner.From);
    public static readonly EdgeKind Within = new("WITHIN", "Statement", "Statement", EdgeOwner.From);
    public static readonly EdgeKind PublishedBy = new("PUBLISHED_BY", "Article", "Actor", EdgeOwner.From);
    public static readonly EdgeKind HeldBy = new("HOLDS", "Actor", "Position", EdgeOwner.To);
    public static readonly EdgeKind OnProposal = new("ON", "Position", "Proposal", EdgeOwner.From);
    public static readonly EdgeKind OnActor = new("ON", "Position", "Actor", EdgeOwner.From);
    public static readonly EdgeKind PositionIn = new("IN", "Position", "Article", EdgeOwner.From);
    public static readonly EdgeKind StatedIn = new("STATED_IN", "Position", "Statement", EdgeOwner.From);
    public static readonly EdgeKind Via = new("VIA", "Position", "Actor", EdgeOwner.From);

    public static readonly NodeShape Actor = new("Actor", Enum.GetNames<ActorType>(), [], ["name", "members", "roles", "reasons"]);
    public static readonly NodeShape Proposal = new("Proposal", [], [], ["label", "members", "concept"]);
    public static readonly NodeShape Article = new("Article", [], [PublishedBy],
        ["title", "url", "publisher", "published", "date", "sha256", "words", "fingerprint"]);
    public static readonly NodeShape Statement = new("Statement", [], [MadeBy, StatementIn, Within],
        ["text", "start", "end", "quote", "polarity", "modality", "confidence"]);
    public static readonly NodeShape Position = new("Position", [], [HeldBy, OnProposal, OnActor, PositionIn, StatedIn, Via],
        ["relation", "strength", "confidence", "date", "when", "text", "start", "end", "targetText", "origin", "originReason"]);

    private static readonly string[] Evidence = ["evidence", "evidenceArticles", "evidenceSpans", "evidenceIds"];
    private static readonly string[] Citation = [.. Evidence, "articles", "first", "last", "confidence"];
    private static readonly string[] Summary = ["positions", "articles", "origins", "first", "last", "until", "strength", "confidence"];

    public static readonly EdgeKind Cites = new("CITES", "Actor", "Actor", EdgeOwner.None, Citation);
    public static readonly EdgeKind ArticleCites = new("CITES", "Article", "Actor", EdgeOwner.None, Citation);
    public static readonly EdgeKind SpeaksFor = new("SPEAKS_FOR", "Actor", "Actor", EdgeOwner.None, [.. Evidence, "role", "first", "last"]);
    public static readonly EdgeKind Concerns = new("CONCERNS", "Proposal", "Actor", EdgeOwner.None, "positions");
    public static readonly EdgeKind SameStory = new("SAME_STORY", "Article", "Article", EdgeOwner.None, "score");

    /// <summary>PROPOSES, SUPPORTS, OPPOSES to proposals and to actors.</summary>
    public static readonly IReadOnlyList<EdgeKind> Summaries =
    [
        new("PROPOSES", "Actor", "Proposal", EdgeOwner.None, Summary),
        new("PROPOSES", "Actor", "Actor", EdgeOwner.None, Summary),
        new("SUPPORTS", "Actor", "Proposal", EdgeOwner.None, Summary),
        new("SUPPORTS", "Actor", "Actor", EdgeOwner.None, Summary),
        new("OPPOSES", "Actor", "Proposal", EdgeOwner.None, Summary),
        new("OPPOSES", "Actor", "Actor", EdgeOwner.None, Summary),
    ];

    /// <summary>All labels.</summary>
    public static readonly IReadOnlyList<NodeShape> Nodes = [Actor, Proposal, Article, Statement, Position];

    /// <summary>Whether relationships lead to nodes of a label from nodes that are written later: then a push has to know their numbers.</summary>
    public static bool IsLedTo(NodeShape shape) =>
        Nodes.SelectMany(s => s.Owned).Any(k => k.Other == shape.Label) || FreeEdges.Any(k => k.From == shape.Label || k.To == shape.Label);

    /// <summary>All types that no node owns.</summary>
    public static readonly IReadOnlyList<EdgeKind> FreeEdges = [.. Summaries, Cites, ArticleCites, SpeaksFor, Concerns, SameStory];
}
