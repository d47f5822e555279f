namespace KnowledgeGraph.Resolution.Actors;

/// <summary>
/// Merges bearers along links, the firmest first, unless something forbids it: a not-same of the analyst, or an article that has both as two.
/// The result does not depend on the order in which links come.
/// </summary>
internal sealed class BearerClusters
{
    private readonly IReadOnlyList<Bearer> _bearers;
    private readonly int[] _parent;
    private readonly List<int>[] _members;
    private readonly List<string>[] _reasons;
    private readonly HashSet<int>?[] _articles;
    private readonly Dictionary<int, List<(int Other, string Source)>> _apart = [];

    public BearerClusters(IReadOnlyList<Bearer> bearers)
    {
        _bearers = bearers;
        _parent = [.. Enumerable.Range(0, bearers.Count)];
        _members = [.. bearers.Select(b => new List<int> { b.Index })];
        _reasons = [.. bearers.Select(_ => new List<string>())];
        _articles = new HashSet<int>?[bearers.Count];
    }

    /// <summary>Keeps two bearers apart.</summary>
    /// <param name="a">Index of one.</param>
    /// <param name="b">Index of the other.</param>
    /// <param name="source">Who says so, for messages.</param>
    public void Forbid(int a, int b, string source)
    {
        Append(a, b);
        Append(b, a);

        void Append(int from, int to)
        {
            if (!_apart.TryGetValue(from, out var list))
            {
                _apart.Add(from, list = []);
            }

            list.Add((to, source));
        }
    }

    /// <summary>Follows the links. Returns those of the analyst that a <see cref="Forbid"/> stops, with its source.</summary>
    public IReadOnlyList<(BearerLink Link, string Source)> Follow(IEnumerable<BearerLink> links)
    {
        var refused = new List<(BearerLink, string)>();
        foreach (var link in links.OrderBy(l => l.Rank).ThenByDescending(l => l.Score).ThenBy(l => l.A).ThenBy(l => l.B).ThenBy(l => l.Reason, StringComparer.Ordinal))
        {
            var a = Root(link.A);
            var b = Root(link.B);
            if (a == b)
            {
                continue;
            }

            if (Forbidding(a, b) is { } source)
            {
                if (link.Rank == LinkRank.Analyst)
                {
                    refused.Add((link, source));
                }

                continue;
            }

            if (link.Rank > LinkRank.Alias && _bearers[a].Class == BearerClass.Person && ShareArticle(a, b))
            {
                continue;
            }

            Merge(a, b, link.Reason);
        }

        return refused;
    }

    /// <summary>The clusters, each with its bearers in order and the reasons in ordinal order; ordered by the first bearer.</summary>
    public IEnumerable<(IReadOnlyList<Bearer> Bearers, IReadOnlyList<string> Reasons)> All() =>
        Enumerable.Range(0, _bearers.Count).Where(i => Root(i) == i)
            .Select(root => (Bearers: (IReadOnlyList<Bearer>)[.. _members[root].Order().Select(m => _bearers[m])],
                Reasons: (IReadOnlyList<string>)[.. _reasons[root].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
            .OrderBy(c => c.Bearers[0].Index);

    public int Root(int index)
    {
        while (_parent[index] != index)
        {
            _parent[index] = _parent[_parent[index]];
            index = _parent[index];
        }

        return index;
    }

    private string? Forbidding(int a, int b) =>
        _apart.Count == 0
            ? null
            : _members[a].Where(_apart.ContainsKey).SelectMany(m => _apart[m]).Where(o => Root(o.Other) == b).Select(o => o.Source).Min(StringComparer.Ordinal);

    private bool ShareArticle(int a, int b)
    {
        var left = Articles(a);
        var right = Articles(b);
        return left.Count <= right.Count ? left.Overlaps(right) : right.Overlaps(left);
    }

    private HashSet<int> Articles(int root) => _articles[root] ??= [.. _members[root].SelectMany(m => _bearers[m].Articles)];

    private void Merge(int a, int b, string reason)
    {
        // The greater root joins the lesser, so that roots do not depend on the order of equal links.
        var (root, child) = a < b ? (a, b) : (b, a);
        _parent[child] = root;
        _members[root].AddRange(_members[child]);
        _reasons[root].AddRange(_reasons[child]);
        _reasons[root].Add(reason);
        if (_articles[root] is not null || _articles[child] is not null)
        {
            Articles(root).UnionWith(Articles(child));
        }

        _members[child] = [];
        _reasons[child] = [];
        _articles[child] = null;
    }
}
