namespace KnowledgeGraph.Export.PropertyGraphs;

/// <summary>The properties of our graph's nodes and edges: names and types as in Neo4j, but for <c>uid</c>, the id: igraph and Gephi keep the name <c>id</c> for themselves, networkx the name <c>key</c>.</summary>
internal static class GraphKeys
{
    public static readonly PropertyKey Key = Text("uid");
    public static readonly PropertyKey Name = Text("name");
    public static readonly PropertyKey Members = List("members");
    public static readonly PropertyKey Roles = List("roles");
    public static readonly PropertyKey Concept = Text("concept");
    public static readonly PropertyKey Title = Text("title");
    public static readonly PropertyKey Url = Text("url");
    public static readonly PropertyKey Publisher = Text("publisher");
    public static readonly PropertyKey Published = Text("published");
    public static readonly PropertyKey Date = Text("date");
    public static readonly PropertyKey Sha256 = Text("sha256");
    public static readonly PropertyKey Words = Integer("words");
    public static readonly PropertyKey Fingerprint = Text("fingerprint");
    public static readonly PropertyKey Relation = Text("relation");
    public static readonly PropertyKey Strength = Text("strength");
    public static readonly PropertyKey Confidence = new("confidence", PropertyType.Number);
    public static readonly PropertyKey When = Text("when");
    public static readonly PropertyKey Content = Text("text");
    public static readonly PropertyKey Start = Integer("start");
    public static readonly PropertyKey End = Integer("end");
    public static readonly PropertyKey TargetText = Text("targetText");
    public static readonly PropertyKey Origin = Text("origin");
    public static readonly PropertyKey Quote = Text("quote");
    public static readonly PropertyKey Polarity = Text("polarity");
    public static readonly PropertyKey Modality = Text("modality");

    public static readonly PropertyKey Weight = Integer("weight");
    public static readonly PropertyKey Positions = List("positions");
    public static readonly PropertyKey Articles = Integer("articles");
    public static readonly PropertyKey Origins = Integer("origins");
    public static readonly PropertyKey First = Text("first");
    public static readonly PropertyKey Last = Text("last");
    public static readonly PropertyKey Until = Text("until");
    public static readonly PropertyKey Role = Text("role");
    public static readonly PropertyKey Order = Integer("order");
    public static readonly PropertyKey Score = new("score", PropertyType.Number);

    /// <summary>Keys of actors and proposals.</summary>
    public static readonly IReadOnlyList<PropertyKey> SummaryNodes = [Key, Name, Members, Roles, Concept];

    /// <summary>Keys of articles, statements and positions that the others have not.</summary>
    public static readonly IReadOnlyList<PropertyKey> EvidenceNodes =
        [Title, Url, Publisher, Published, Date, Sha256, Words, Fingerprint, Relation, Strength, Confidence, When, Content, Start, End, TargetText, Origin, Quote, Polarity, Modality];

    /// <summary>Keys of the edges between actors and proposals.</summary>
    public static readonly IReadOnlyList<PropertyKey> SummaryEdges = [Key, Weight, Positions, Articles, Origins, First, Last, Until, Strength, Confidence, Role];

    /// <summary>Keys of the edges of articles, statements and positions that the others have not.</summary>
    public static readonly IReadOnlyList<PropertyKey> EvidenceEdges = [Order, Score];

    private static PropertyKey Text(string name) => new(name, PropertyType.Text);

    private static PropertyKey Integer(string name) => new(name, PropertyType.Integer);

    private static PropertyKey List(string name) => new(name, PropertyType.TextList);
}
