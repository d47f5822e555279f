using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Analysis.Stances;

/// <summary>Who stands on which side of which proposal, stances that were given up left out.</summary>
internal sealed class StandingSides
{
    private readonly SortedDictionary<string, SortedDictionary<string, Side>> _byProposal = new(StringComparer.Ordinal);

    public StandingSides(StatementGraph graph)
    {
        foreach (PositionSummary summary in graph.Summaries.Where(s => s.Until is null && s.TargetKind == TargetKind.Proposal))
        {
            if (!_byProposal.TryGetValue(summary.TargetId, out SortedDictionary<string, Side>? sides))
                _byProposal[summary.TargetId] = sides = new SortedDictionary<string, Side>(StringComparer.Ordinal);
            sides[summary.ActorId] = sides.GetValueOrDefault(summary.ActorId) | (summary.Relation == Relation.Opposes ? Side.Against : Side.For);
        }
    }

    /// <summary>Proposal ids in ordinal order, each with its actors in ordinal order.</summary>
    public IEnumerable<(string ProposalId, IReadOnlyDictionary<string, Side> Actors)> Proposals => _byProposal.Select(p => (p.Key, (IReadOnlyDictionary<string, Side>)p.Value));

    /// <summary>Pairs of actors (the ordinally lesser id first) that stand on a common proposal: on how many on the same side and on how many on opposite ones; a proposal on which one of them is on both sides counts in both.</summary>
    public SortedDictionary<(string, string), (int Same, int Opposite)> Pairs()
    {
        var pairs = new SortedDictionary<(string, string), (int Same, int Opposite)>(Comparer<(string, string)>.Create(Compare));
        foreach (SortedDictionary<string, Side> sides in _byProposal.Values)
        {
            KeyValuePair<string, Side>[] actors = [.. sides];
            for (int i = 0; i < actors.Length; i++)
            {
                for (int j = i + 1; j < actors.Length; j++)
                {
                    (Side one, Side other) = (actors[i].Value, actors[j].Value);
                    bool same = (one & other) != Side.None;
                    bool opposite = (one.HasFlag(Side.For) && other.HasFlag(Side.Against)) || (one.HasFlag(Side.Against) && other.HasFlag(Side.For));
                    (int s, int o) = pairs.GetValueOrDefault((actors[i].Key, actors[j].Key));
                    pairs[(actors[i].Key, actors[j].Key)] = (s + (same ? 1 : 0), o + (opposite ? 1 : 0));
                }
            }
        }
        return pairs;
    }

    private static int Compare((string, string) x, (string, string) y)
    {
        int first = string.CompareOrdinal(x.Item1, y.Item1);
        return first != 0 ? first : string.CompareOrdinal(x.Item2, y.Item2);
    }
}
