namespace KnowledgeGraph.Resolution.Actors;

/// <summary>What surrounds names: who else is in the article, and which offices the bearers hold.</summary>
internal sealed class BearerContext
{
    // What a name shares with half of the corpus tells little.
    private const double CommonWeight = 0.25;
    private const int RareArticles = 2;
    private const int RareShare = 25;

    // More articles than this add nothing to a comparison of contexts, and bound its cost.
    private const int MaxArticles = 64;

    // Features by number, for speed: of each article, and in how many articles each is.
    private readonly int[][] _surroundings;
    private readonly Dictionary<string, int> _numberOf = new(StringComparer.Ordinal);
    private readonly List<int> _articlesOf = [];

    /// <param name="surroundings">For each article the features of all that it names.</param>
    public BearerContext(IReadOnlyList<IReadOnlyList<string>> surroundings)
    {
        _surroundings = [.. surroundings.Select(features => features.Select(Count).ToArray())];

        int Count(string feature)
        {
            if (!_numberOf.TryGetValue(feature, out var number))
            {
                _numberOf.Add(feature, number = _articlesOf.Count);
                _articlesOf.Add(0);
            }

            _articlesOf[number]++;
            return number;
        }
    }

    /// <summary>Whether the contexts speak for one bearer: a shared office, or at least one rare or four common companions.</summary>
    public bool Agree(IReadOnlyList<Occurrence> a, IReadOnlyList<Occurrence> b) => SharesRole(a, b) || Companions(a, b) >= 1;

    /// <summary>Whether both have offices and no office, no companion in common.</summary>
    public bool Conflict(IReadOnlyList<Occurrence> a, IReadOnlyList<Occurrence> b) =>
        a.Any(o => o.Roles.Count > 0) && b.Any(o => o.Roles.Count > 0) && !SharesRole(a, b) && Companions(a, b) <= 0;

    /// <summary>Whether a role word or what it is a role of is shared.</summary>
    public static bool SharesRole(IReadOnlyList<Occurrence> a, IReadOnlyList<Occurrence> b)
    {
        var roles = a.SelectMany(o => o.Roles).ToHashSet(StringComparer.Ordinal);
        return b.Any(o => o.Roles.Any(roles.Contains));
    }

    /// <summary>Weight of the others that are named beside both: 1 for a rare one, less for one that is everywhere.</summary>
    public double Companions(IReadOnlyList<Occurrence> a, IReadOnlyList<Occurrence> b)
    {
        var left = Features(a);
        var right = Features(b);
        left.IntersectWith(right);
        foreach (var own in a.Concat(b))
        {
            left.Remove(_numberOf.GetValueOrDefault(own.Feature, -1));
        }

        var rare = Math.Max(RareArticles, _surroundings.Length / RareShare);
        return left.Sum(f => _articlesOf[f] <= rare ? 1 : CommonWeight);
    }

    private HashSet<int> Features(IReadOnlyList<Occurrence> occurrences) =>
        [.. occurrences.Select(o => o.Article).Distinct().Take(MaxArticles).SelectMany(a => _surroundings[a])];
}
