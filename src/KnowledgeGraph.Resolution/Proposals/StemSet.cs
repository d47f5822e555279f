namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>The distinct stems of a text with their weights, laid out for comparing many pairs.</summary>
internal sealed class StemSet
{
    // Weights are summed as whole numbers: a sum does not depend on the order of its parts.
    private const double Scale = 1e6;

    private readonly int[] _ids;
    private readonly long[] _weights;
    private readonly long _total;

    /// <param name="stems">Stems, in any order and number.</param>
    public StemSet(IEnumerable<Stem> stems)
    {
        var distinct = stems.DistinctBy(s => s.Id).OrderBy(s => s.Id).ToList();
        _ids = [.. distinct.Select(s => s.Id)];
        _weights = [.. distinct.Select(s => (long)Math.Round(s.Weight * Scale))];
        _total = _weights.Sum();
    }

    /// <summary>Numbers of the stems, ascending; they differ from run to run.</summary>
    public IReadOnlyList<int> Ids => _ids;

    /// <summary>Weight of the stem at a place of <see cref="Ids"/>, in millionths.</summary>
    public long WeightAt(int place) => _weights[place];

    /// <summary>Whether all stems are in the other set.</summary>
    public bool IsSubsetOf(StemSet other) => Array.TrueForAll(_ids, id => Array.BinarySearch(other._ids, id) >= 0);

    /// <summary>The shares of the weights that both sets have, of the first and of the second; 0 for a set without weight.</summary>
    public static (double OfA, double OfB) Shares(StemSet a, StemSet b)
    {
        long shared = 0;
        for (int i = 0, j = 0; i < a._ids.Length && j < b._ids.Length;)
        {
            var order = a._ids[i] - b._ids[j];
            if (order == 0)
            {
                shared += a._weights[i];
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return (a._total > 0 ? (double)shared / a._total : 0, b._total > 0 ? (double)shared / b._total : 0);
    }
}
