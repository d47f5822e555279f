namespace KnowledgeGraph.Resolution.Actors;

/// <summary>
/// From occurrences to bearers. Equal keys are one bearer, with two exceptions: persons whose offices and companions have nothing in common are
/// namesakes, and a family name alone is borne by another one in each article until a link says otherwise.
/// </summary>
internal static class BearerSplitter
{
    // So many occurrences of one name are compared each with each; beyond that the name is taken for one bearer.
    private const int MaxCompared = 200;

    public static List<Bearer> Split(IEnumerable<Occurrence> occurrences, BearerContext context)
    {
        var bearers = new List<Bearer>();
        var byKey = occurrences.Where(o => o.Class != BearerClass.Unnamed).GroupBy(o => (o.Class, o.Key))
            .OrderBy(g => g.Key.Class).ThenBy(g => g.Key.Key, StringComparer.Ordinal);
        foreach (var group in byKey)
        {
            var all = group.OrderBy(o => o.Article).ThenBy(o => o.Entity.Id, StringComparer.Ordinal).ToList();
            foreach (var part in Parts(group.Key.Class, group.Key.Key, all, context))
            {
                bearers.Add(new Bearer(bearers.Count, group.Key.Class, group.Key.Key, part));
            }
        }

        return bearers;
    }

    private static IEnumerable<IReadOnlyList<Occurrence>> Parts(BearerClass bearer, string key, List<Occurrence> all, BearerContext context)
    {
        if (bearer != BearerClass.Person || all.Count == 1)
        {
            return [all];
        }

        if (!key.Contains(' ', StringComparison.Ordinal))
        {
            return all.GroupBy(o => o.Article).Select(g => (IReadOnlyList<Occurrence>)[.. g]);
        }

        return Namesakes(all, context);
    }

    private static List<IReadOnlyList<Occurrence>> Namesakes(List<Occurrence> all, BearerContext context)
    {
        var withOffice = all.FindAll(o => o.Roles.Count > 0);
        if (withOffice.Count < 2 || all.Count > MaxCompared)
        {
            return [all];
        }

        var groups = new List<List<Occurrence>>();
        foreach (var occurrence in withOffice)
        {
            var agreeing = groups.FindAll(g => !context.Conflict(g, [occurrence]));
            var merged = agreeing.SelectMany(g => g).Append(occurrence).OrderBy(o => o.Article).ThenBy(o => o.Entity.Id, StringComparer.Ordinal).ToList();
            groups.RemoveAll(agreeing.Contains);
            groups.Add(merged);
        }

        // Who has no office here goes where the companions are, else to the name's most frequent bearer.
        groups = [.. groups.OrderByDescending(g => g.Count).ThenBy(g => g[0].Article)];
        var cores = groups.ConvertAll(g => g.ToList());
        foreach (var occurrence in all.FindAll(o => o.Roles.Count == 0))
        {
            var best = 0;
            for (var i = 1; i < groups.Count; i++)
            {
                if (context.Companions(cores[i], [occurrence]) > context.Companions(cores[best], [occurrence]))
                {
                    best = i;
                }
            }

            groups[best].Add(occurrence);
        }

        return [.. groups.Select(g => (IReadOnlyList<Occurrence>)[.. g.OrderBy(o => o.Article).ThenBy(o => o.Entity.Id, StringComparer.Ordinal)])];
    }
}
