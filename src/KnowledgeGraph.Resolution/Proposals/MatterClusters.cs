namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>
/// Agglomerates units by the link "best of each": the mean over the members of one cluster of their best probability in the other, averaged over
/// both sides. Two clusters merge while the greatest link, less a charge that grows with their size, reaches the threshold. A vague wording so joins by one near
/// neighbour, without chains.
/// </summary>
internal sealed class MatterClusters
{
    // Among many members the likest is like by chance: each doubling of the cluster to be asks for a firmer link. Chosen by cross-validation.
    private const double Growth = 0.04;

    private readonly List<(int Unit, double Probability)>[] _neighbours;
    private readonly int[] _cluster;
    private readonly List<int>?[] _members;
    private readonly int[] _version;

    // For units and clusters, all 0 between two uses.
    private readonly double[] _bestHere;
    private readonly double[] _bestThere;
    private readonly double[] _there;
    private readonly double[] _back;
    private readonly HashSet<(int, int)> _forbidden;

    /// <param name="count">Number of units.</param>
    /// <param name="pairs">Probabilities of pairs; those that are missing count as 0.</param>
    /// <param name="forbidden">Pairs that must not be together.</param>
    public MatterClusters(int count, IEnumerable<(int A, int B, double Probability)> pairs, IEnumerable<(int, int)> forbidden)
    {
        _neighbours = [.. Enumerable.Range(0, count).Select(_ => new List<(int, double)>())];
        foreach (var (a, b, probability) in pairs)
        {
            _neighbours[a].Add((b, probability));
            _neighbours[b].Add((a, probability));
        }

        Array.ForEach(_neighbours, n => n.Sort());
        (_bestHere, _bestThere, _there, _back) = (new double[count], new double[count], new double[count], new double[count]);

        _cluster = [.. Enumerable.Range(0, count)];
        _members = [.. Enumerable.Range(0, count).Select(i => (List<int>?)[i])];
        _version = new int[count];
        _forbidden = [.. forbidden.SelectMany(f => new[] { f, (f.Item2, f.Item1) })];
    }

    /// <summary>Merges two units beforehand; false when they are forbidden to be together.</summary>
    public bool Join(int a, int b)
    {
        var (left, right) = (_cluster[a], _cluster[b]);
        if (left == right)
        {
            return true;
        }

        if (AreForbidden(left, right))
        {
            return false;
        }

        Merge(Math.Min(left, right), Math.Max(left, right));
        return true;
    }

    /// <summary>The line of the correction that keeps the clusters of two units apart; the least of several.</summary>
    public int Forbidding(int a, int b, IEnumerable<(int A, int B, int Line)> apart) =>
        apart.Where(f => (_cluster[f.A] == _cluster[a] && _cluster[f.B] == _cluster[b]) || (_cluster[f.A] == _cluster[b] && _cluster[f.B] == _cluster[a])).Min(f => f.Line);

    /// <summary>The clusters, members in order, by first member.</summary>
    public List<List<int>> Agglomerate(double threshold)
    {
        // The greatest link first; equal ones by the least units.
        var queue = new PriorityQueue<(int A, int B, int VersionA, int VersionB), (double, int, int)>();
        foreach (var cluster in Alive())
        {
            Enqueue(cluster, threshold, queue, onlyGreater: true);
        }

        while (queue.TryDequeue(out var best, out _))
        {
            if (_members[best.A] is null || _members[best.B] is null || _version[best.A] != best.VersionA || _version[best.B] != best.VersionB)
            {
                continue;
            }

            Merge(best.A, best.B);
            Enqueue(best.A, threshold, queue, onlyGreater: false);
        }

        return [.. Alive().Select(c => _members[c]!).OrderBy(m => m[0])];
    }

    private IEnumerable<int> Alive() => Enumerable.Range(0, _members.Length).Where(i => _members[i] is not null);

    private void Enqueue(int cluster, double threshold, PriorityQueue<(int, int, int, int), (double, int, int)> queue, bool onlyGreater)
    {
        foreach (var (other, link) in LinksOf(cluster))
        {
            if ((!onlyGreater || other > cluster) && link >= threshold && !AreForbidden(cluster, other))
            {
                var (a, b) = (Math.Min(cluster, other), Math.Max(cluster, other));
                queue.Enqueue((a, b, _version[a], _version[b]), (-link, a, b));
            }
        }
    }

    /// <summary>Links to all clusters that share a pair with this one, by number.</summary>
    private List<(int Other, double Link)> LinksOf(int cluster)
    {
        var units = new List<int>();
        var others = new List<int>();
        foreach (var member in _members[cluster]!)
        {
            var reached = new List<int>();
            foreach (var (unit, probability) in _neighbours[member])
            {
                var other = _cluster[unit];
                if (other == cluster)
                {
                    continue;
                }

                Raise(_bestThere, other, probability, reached);
                Raise(_bestHere, unit, probability, units);
            }

            foreach (var other in reached)
            {
                Add(_there, other, _bestThere[other], others);
                _bestThere[other] = 0;
            }
        }

        units.Sort();
        foreach (var unit in units)
        {
            _back[_cluster[unit]] += _bestHere[unit];
            _bestHere[unit] = 0;
        }

        others.Sort();
        var links = others.ConvertAll(o => (o, Link(_there[o] / _members[cluster]!.Count, _back[o] / _members[o]!.Count, _members[cluster]!.Count + _members[o]!.Count)));
        foreach (var other in others)
        {
            (_there[other], _back[other]) = (0, 0);
        }

        return links;
    }

    private static double Link(double there, double back, int members) => ((there + back) / 2) - (Growth * Math.Log2(members / 2d));

    private static void Raise(double[] values, int at, double value, List<int> touched)
    {
        if (values[at] <= 0)
        {
            touched.Add(at);
        }

        values[at] = Math.Max(values[at], value);
    }

    private static void Add(double[] values, int at, double value, List<int> touched)
    {
        if (values[at] <= 0)
        {
            touched.Add(at);
        }

        values[at] += value;
    }

    private void Merge(int kept, int gone)
    {
        foreach (var unit in _members[gone]!)
        {
            _cluster[unit] = kept;
        }

        _members[kept]!.AddRange(_members[gone]!);
        _members[kept]!.Sort();
        _members[gone] = null;
        _version[kept]++;
    }

    private bool AreForbidden(int a, int b) =>
        _forbidden.Count > 0 && _members[a]!.Exists(x => _members[b]!.Exists(y => _forbidden.Contains((x, y))));
}
