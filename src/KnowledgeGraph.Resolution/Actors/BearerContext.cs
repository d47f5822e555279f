namespace KnowledgeGraph.Resolution.Actors;

/// <summary>What surrounds names: who else is in the article, and which offices the bearers hold.</summary>
internal sealed class BearerContext
{
    // What a name shares with half of the corpus tells little.
    private const double CommonWeight = 0.25;
    private const int RareArticles = 2;
    private const int RareShare = 10;

    // More articles than this add nothing to a comparison of contexts, and bound its cost.
    private const int MaxArticles = 64;

    private readonly IReadOnlyList<IReadOnlyList<string>> _surroundings;
    private readonly Dictionary<string, int> _articlesOf = new(StringComparer.Ordinal);

    /// <param name="surroundings">For each article the features of all that it names.</param>
    public BearerContext(IReadOnlyList<IReadOnlyList<string>> surroundings)
    {
        _surroundings = surroundings;
        foreach (var features in surroundings)
        {
            foreach (var feature in features)
            {
                _articlesOf[feature] = _articlesOf.GetValueOrDefault(feature) + 1;
            }
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
            left.Remove(own.Feature);
        }

        var rare = Math.Max(RareArticles, _surroundings.Count / RareShare);
        return left.Count(f => _articlesOf[f] <= rare) + (CommonWeight * left.Count(f => _articlesOf[f] > rare));
    }

    private HashSet<string> Features(IReadOnlyList<Occurrence> occurrences) =>
        occurrences.Select(o => o.Article).Distinct().Take(MaxArticles).SelectMany(a => _surroundings[a]).ToHashSet(StringComparer.Ordinal);
}
