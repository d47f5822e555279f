using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Pipeline.Lookup;

namespace KnowledgeGraph.Cli.Options;

/// <summary>The one node that a user's words mean.</summary>
internal static class NodeChoice
{
    private const int Suggestions = 8;

    /// <summary>The actor of that name.</summary>
    /// <exception cref="UsageException">None or several; the message lists them.</exception>
    public static ActorNode Actor(GraphIndex index, string name) =>
        One(index.FindActors(name), name, "actor", a => $"{a.Name} ({a.Id})", "kg show actors");

    /// <summary>The proposal of that wording.</summary>
    /// <exception cref="UsageException">None or several; the message lists them.</exception>
    public static ProposalNode Proposal(GraphIndex index, string wording) =>
        One(index.FindProposals(wording), wording, "proposal", p => $"{p.Label} ({p.Id})", "kg show proposals");

    private static T One<T>(IReadOnlyList<T> found, string asked, string kind, Func<T, string> name, string list) => found.Count switch
    {
        1 => found[0],
        0 => throw new UsageException($"no {kind} of the graph is called '{asked}'; '{list} --all' lists them"),
        _ => throw new UsageException(
            $"'{asked}' may mean {found.Count} {kind}s; name one of them in full or by id: {string.Join("; ", found.Take(Suggestions).Select(name))}"
            + (found.Count > Suggestions ? "; …" : "")),
    };
}
