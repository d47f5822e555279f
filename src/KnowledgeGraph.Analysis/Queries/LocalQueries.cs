using KnowledgeGraph.Analysis.Citations;
using KnowledgeGraph.Analysis.Stances;
using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Analysis.Queries;

/// <summary>The queries of the pack that are answered from the graph itself, without a server: same names, parameters, columns, rows and order.</summary>
public static class LocalQueries
{
    private static readonly SortedDictionary<string, Func<StatementGraph, IReadOnlyDictionary<string, object?>, LocalResult>> Answers = new(StringComparer.Ordinal)
    {
        ["bridging-actors"] = (graph, values) => BridgingActorsOf(graph, Number(values, "limit")),
        ["chains-to-first-source"] = (graph, values) => ChainsOf(graph, Number(values, "steps")),
        ["circular-citation"] = (graph, _) => RingsOf(graph),
        ["coalition-candidates"] = (graph, values) => CandidatesOf(graph, Number(values, "agreements")),
        ["contested-proposals"] = (graph, values) => ContestedOf(graph, Number(values, "limit")),
    };

    /// <summary>Names of the queries that are answered here.</summary>
    public static IReadOnlyCollection<string> Names => Answers.Keys;

    /// <summary>Whether a query is answered here.</summary>
    public static bool CanAnswer(string name) => Answers.ContainsKey(name);

    /// <summary>Answers a query.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="values">All its parameters.</param>
    /// <exception cref="ArgumentException">The query is not answered here.</exception>
    public static LocalResult Answer(string name, StatementGraph graph, IReadOnlyDictionary<string, object?> values) =>
        Answers.TryGetValue(name, out var answer) ? answer(graph, values) : throw new ArgumentException($"query '{name}' needs Neo4j", nameof(name));

    private static LocalResult BridgingActorsOf(StatementGraph graph, int limit)
    {
        Dictionary<string, string> names = NamesOf(graph);
        return new LocalResult(["actor", "name", "allies", "pairs", "score"],
            [.. BridgingActors.Find(graph).Take(limit).Select(a => Row(a.ActorId, names[a.ActorId], (long)a.Allies, (long)a.Pairs, a.Score))]);
    }

    private static LocalResult ChainsOf(StatementGraph graph, int steps)
    {
        Dictionary<string, string> names = NamesOf(graph);
        return new LocalResult(["article", "source", "name", "chain", "steps"],
            [.. CitationChains.Find(graph, steps).Select(c => Row(c.ArticleId, c.SourceId, names[c.SourceId], c.Chain, (long)c.Chain.Count))]);
    }

    private static LocalResult RingsOf(StatementGraph graph) =>
        new(["sources", "size"], [.. CircularCitation.Find(graph).Select(ring => Row(ring, (long)ring.Count))]);

    private static LocalResult CandidatesOf(StatementGraph graph, int agreements)
    {
        Dictionary<string, string> names = NamesOf(graph);
        return new LocalResult(["actor", "other", "name", "otherName", "agreements"],
            [.. CoalitionCandidates.Find(graph, agreements).Select(c => Row(c.ActorId, c.OtherId, names[c.ActorId], names[c.OtherId], (long)c.Agreements))]);
    }

    private static LocalResult ContestedOf(StatementGraph graph, int limit)
    {
        Dictionary<string, string> labels = graph.Proposals.ToDictionary(p => p.Id, p => p.Label, StringComparer.Ordinal);
        return new LocalResult(["proposal", "label", "supporters", "opponents"],
            [.. ContestedProposals.Find(graph).Take(limit).Select(p => Row(p.ProposalId, labels[p.ProposalId], (long)p.Supporters, (long)p.Opponents))]);
    }

    private static IReadOnlyList<object?> Row(params object?[] values) => values;

    private static Dictionary<string, string> NamesOf(StatementGraph graph) => graph.Actors.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);

    private static int Number(IReadOnlyDictionary<string, object?> values, string name) => (int)Math.Clamp((long)values[name]!, int.MinValue, int.MaxValue);
}
