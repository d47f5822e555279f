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

    public static readonly NodeShape Actor = new("Actor", Enum.GetNames<ActorType>(), []);
    public static readonly NodeShape Proposal = new("Proposal", [], []);
    public static readonly NodeShape Article = new("Article", [], [PublishedBy]);
    public static readonly NodeShape Statement = new("Statement", [], [MadeBy, StatementIn, Within]);
    public static readonly NodeShape Position = new("Position", [], [HeldBy, OnProposal, OnActor, PositionIn, StatedIn, Via]);

    public static readonly EdgeKind Cites = new("CITES", "Actor", "Actor", EdgeOwner.None);
    public static readonly EdgeKind ArticleCites = new("CITES", "Article", "Actor", EdgeOwner.None);
    public static readonly EdgeKind SpeaksFor = new("SPEAKS_FOR", "Actor", "Actor", EdgeOwner.None);
    public static readonly EdgeKind Concerns = new("CONCERNS", "Proposal", "Actor", EdgeOwner.None);
    public static readonly EdgeKind SameStory = new("SAME_STORY", "Article", "Article", EdgeOwner.None);

    /// <summary>PROPOSES, SUPPORTS, OPPOSES to proposals and to actors.</summary>
    public static readonly IReadOnlyList<EdgeKind> Summaries =
    [
        new("PROPOSES", "Actor", "Proposal", EdgeOwner.None),
        new("PROPOSES", "Actor", "Actor", EdgeOwner.None),
        new("SUPPORTS", "Actor", "Proposal", EdgeOwner.None),
        new("SUPPORTS", "Actor", "Actor", EdgeOwner.None),
        new("OPPOSES", "Actor", "Proposal", EdgeOwner.None),
        new("OPPOSES", "Actor", "Actor", EdgeOwner.None),
    ];

    /// <summary>All labels.</summary>
    public static readonly IReadOnlyList<NodeShape> Nodes = [Actor, Proposal, Article, Statement, Position];

    /// <summary>All types that no node owns.</summary>
    public static readonly IReadOnlyList<EdgeKind> FreeEdges = [.. Summaries, Cites, ArticleCites, SpeaksFor, Concerns, SameStory];
}
