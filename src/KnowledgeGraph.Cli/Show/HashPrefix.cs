using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Pipeline.Lookup;

namespace KnowledgeGraph.Cli.Show;

/// <summary>Ids that are hashes may be given by a beginning that no other has: tables show no more of them.</summary>
internal static class HashPrefix
{
    /// <summary>The one id of a position, edge, citation or origin that begins so; what was given when it is whole, or when none begins so.</summary>
    /// <exception cref="UsageException">Several begin so.</exception>
    public static string Complete(GraphIndex index, string given)
    {
        if (given.Length >= GraphIds.Digits || index.Actors.ContainsKey(given) || index.Proposals.ContainsKey(given))
            return given;
        string[] ids = [.. Hashes(index).Where(id => id.StartsWith(given, StringComparison.Ordinal)).Take(2)];
        return ids.Length switch
        {
            0 => given,
            1 => ids[0],
            _ => throw new UsageException($"several ids begin with '{given}', such as {ids[0]} and {ids[1]}: give more digits"),
        };
    }

    private static IEnumerable<string> Hashes(GraphIndex index) => index.Positions.Keys
        .Concat(index.Summaries.Keys)
        .Concat(index.Origins.Keys)
        .Concat(index.Graph.Citations.Select(c => c.Id))
        .Concat(index.Graph.SpeaksFor.Select(s => s.Id));
}
