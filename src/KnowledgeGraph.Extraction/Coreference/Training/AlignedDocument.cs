using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Coreference.Training;

/// <summary>A document's marks with the found mentions that are aligned with them.</summary>
internal sealed class AlignedDocument
{
    private readonly IReadOnlyList<GoldMention> _gold;
    private readonly (TextSpan Span, int Entity)[] _found;
    private readonly int[] _aligned;
    private readonly int[] _entityOf;

    public AlignedDocument(GoldDocument gold, IReadOnlyList<Entity> entities)
    {
        _gold = gold.Mentions;
        _found = [.. entities
            .SelectMany((entity, i) => entity.Mentions.Select(m => (m.Span, Entity: i)))
            .OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End)];
        _aligned = MentionAlignment.Align(_gold, [.. _found.Select(m => m.Span)]);
        _entityOf = new int[_gold.Count];
        Array.Fill(_entityOf, -1);
        for (int f = 0; f < _found.Length; f++)
        {
            if (_aligned[f] >= 0)
                _entityOf[_aligned[f]] = _found[f].Entity;
        }
    }

    public void AddClusters(ClusterMeasures measures, Predicate<GoldMention> isKept)
    {
        List<HashSet<int>> key = Group(Enumerable.Range(0, _gold.Count).Where(g => isKept(_gold[g])).Select(g => (_gold[g].Cluster, g)));
        List<HashSet<int>> response = Group(Enumerable.Range(0, _found.Length)
            .Where(f => _aligned[f] < 0 || isKept(_gold[_aligned[f]]))
            .Select(f => (_found[f].Entity, _aligned[f] >= 0 ? _aligned[f] : -1 - f)));
        measures.Add(key, response);
    }

    public void AddMentions(RatioSum sum)
    {
        int hit = _aligned.Count(g => g >= 0 && IsNameOrPronoun(_gold[g]));
        int found = _aligned.Count(g => g < 0 || IsNameOrPronoun(_gold[g]));
        sum.Add(hit, found, hit, _gold.Count(IsNameOrPronoun));
    }

    public void AddPairs(RatioSum sum)
    {
        int[] kept = [.. Enumerable.Range(0, _gold.Count).Where(g => IsNameOrPronoun(_gold[g]))];
        int[] linked = [.. kept.Where(g => _entityOf[g] >= 0)];
        double right = CountPairs(linked.GroupBy(g => (_entityOf[g], _gold[g].Cluster)));
        sum.Add(right, CountPairs(linked.GroupBy(g => _entityOf[g])), right, CountPairs(kept.GroupBy(g => _gold[g].Cluster)));
    }

    public void AddAnaphors(RatioSum pronouns, RatioSum names)
    {
        var last = new Dictionary<int, int>();
        var seen = new HashSet<int>();
        for (int g = 0; g < _gold.Count; g++)
        {
            GoldMention mention = _gold[g];
            if (!IsNameOrPronoun(mention))
                continue;
            int entity = _entityOf[g];
            bool isLinked = last.TryGetValue(entity, out int before) && entity >= 0;
            bool isLater = !seen.Add(mention.Cluster);
            int right = isLinked && before == mention.Cluster ? 1 : 0;
            (mention.Level == GoldLevel.Pronoun ? pronouns : names).Add(right, isLinked ? 1 : 0, right, isLater ? 1 : 0);
            if (entity >= 0)
                last[entity] = mention.Cluster;
        }
    }

    private static bool IsNameOrPronoun(GoldMention mention) => mention.IsActorOrPlace && mention.Level != GoldLevel.Nominal;

    private static double CountPairs<TKey>(IEnumerable<IGrouping<TKey, int>> groups)
    {
        double pairs = 0;
        foreach (IGrouping<TKey, int> group in groups)
        {
            double size = group.Count();
            pairs += size * (size - 1) / 2;
        }
        return pairs;
    }

    private static List<HashSet<int>> Group(IEnumerable<(int Cluster, int Mention)> mentions) =>
        [.. mentions.GroupBy(m => m.Cluster).Select(g => g.Select(m => m.Mention).ToHashSet())];
}
