using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Pipeline.Lookup;

/// <summary>Finds what a graph holds by id, and nodes by any of their members' names.</summary>
public sealed class GraphIndex
{
    private readonly ILookup<string, ActorNode> actorsByName;
    private readonly ILookup<string, ProposalNode> proposalsByWording;

    /// <summary>An index over a graph.</summary>
    public GraphIndex(StatementGraph graph)
    {
        Graph = graph;
        Actors = graph.Actors.ToDictionary(a => a.Id, StringComparer.Ordinal);
        Proposals = graph.Proposals.ToDictionary(p => p.Id, StringComparer.Ordinal);
        Articles = graph.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        Statements = graph.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        Positions = graph.Positions.ToDictionary(p => p.Id, StringComparer.Ordinal);
        Origins = graph.Origins.ToDictionary(o => o.Id, StringComparer.Ordinal);
        Summaries = graph.Summaries.ToDictionary(s => s.Id, StringComparer.Ordinal);
        actorsByName = graph.Actors
            .SelectMany(a => a.Members.Append(a.Name).Append(a.Id).Select(Fold).Distinct(StringComparer.Ordinal).Select(name => (name, a)))
            .ToLookup(p => p.name, p => p.a, StringComparer.Ordinal);
        proposalsByWording = graph.Proposals
            .SelectMany(p => p.Members.Append(p.Label).Append(p.Id).Select(Fold).Distinct(StringComparer.Ordinal).Select(wording => (wording, p)))
            .ToLookup(p => p.wording, p => p.p, StringComparer.Ordinal);
    }

    /// <summary>The graph.</summary>
    public StatementGraph Graph { get; }

    /// <summary>Actors by id.</summary>
    public IReadOnlyDictionary<string, ActorNode> Actors { get; }

    /// <summary>Proposals by id.</summary>
    public IReadOnlyDictionary<string, ProposalNode> Proposals { get; }

    /// <summary>Articles by id.</summary>
    public IReadOnlyDictionary<string, ArticleNode> Articles { get; }

    /// <summary>Attributions by id.</summary>
    public IReadOnlyDictionary<string, StatementNode> Statements { get; }

    /// <summary>Positions by id.</summary>
    public IReadOnlyDictionary<string, PositionNode> Positions { get; }

    /// <summary>Origins by id.</summary>
    public IReadOnlyDictionary<string, Origin> Origins { get; }

    /// <summary>Summary edges by id.</summary>
    public IReadOnlyDictionary<string, PositionSummary> Summaries { get; }

    /// <summary>Actors that a name, an id or a part of a name means: exact ones if there are any, else those whose names hold all its words.</summary>
    /// <returns>In order of ids; several when the name is not enough, none when nobody has it.</returns>
    public IReadOnlyList<ActorNode> FindActors(string name)
    {
        string folded = Fold(name);
        ActorNode[] exact = [.. actorsByName[folded]];
        if (exact.Length > 0)
            return exact;
        string[] words = WordsOf(folded);
        return words.Length == 0 ? [] : [.. Graph.Actors.Where(a => a.Members.Append(a.Name).Any(m => HasAll(m, words)))];
    }

    /// <summary>Proposals that a wording, an id or words of a wording mean, like <see cref="FindActors"/>.</summary>
    public IReadOnlyList<ProposalNode> FindProposals(string wording)
    {
        string folded = Fold(wording);
        ProposalNode[] exact = [.. proposalsByWording[folded]];
        if (exact.Length > 0)
            return exact;
        string[] words = WordsOf(folded);
        return words.Length == 0 ? [] : [.. Graph.Proposals.Where(p => p.Members.Append(p.Label).Any(m => HasAll(m, words)))];
    }

    /// <summary>What a person reads for a target or citing node: the name or label; the id where the graph has no such node.</summary>
    public string LabelOf(string id) =>
        Actors.TryGetValue(id, out ActorNode? actor) ? actor.Name
        : Proposals.TryGetValue(id, out ProposalNode? proposal) ? proposal.Label
        : Articles.TryGetValue(id, out ArticleNode? article) ? article.Title ?? article.Id
        : id;

    private static bool HasAll(string name, string[] words)
    {
        string[] own = WordsOf(Fold(name));
        return words.All(w => own.Contains(w, StringComparer.Ordinal));
    }

    private static string[] WordsOf(string folded) => folded.Split([' ', '-', '/', ',', '.', '\''], StringSplitOptions.RemoveEmptyEntries);

    private static string Fold(string name) => name.Trim().Replace('\u2019', '\'').Replace('\u02bc', '\'').ToLowerInvariant();
}
