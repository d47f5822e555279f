using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Resolution.Actors;

/// <summary>Gives actors their ids and makes them nodes.</summary>
internal static class ActorNodes
{
    private const int SuffixDigits = 6;

    public static ResolvedActors Of(IReadOnlyList<ArticleRecord> records, IReadOnlyList<NamedActor> actors, IEnumerable<Occurrence> unnamed, IReadOnlyDictionary<(int Article, string Entity), IReadOnlyList<string>> coordinations)
    {
        var ids = Ids(records, actors);
        var owners = actors.SelectMany(a => a.ShortKeys.Concat(a.FullKeys)).GroupBy(k => k, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var nodes = new List<ActorNode>();
        var idOf = new Dictionary<(int, string), string>();
        for (var i = 0; i < actors.Count; i++)
        {
            var actor = actors[i];
            var members = actor.FullKeys.Concat(actor.ShortKeys.Where(k => !owners.Contains(k))).Concat(RowKeys(actor)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            nodes.Add(new ActorNode(ids[i], actor.Type, actor.Name, [.. members], Roles(actor.Occurrences), actor.Row?.Attributes ?? [], actor.Reasons));
            foreach (var occurrence in actor.Occurrences)
            {
                idOf[(occurrence.Article, occurrence.Entity.Id)] = ids[i];
            }
        }

        foreach (var source in unnamed.GroupBy(o => (o.Article, o.Key)))
        {
            var first = source.OrderBy(o => o.Entity.Id, StringComparer.Ordinal).First();
            var id = $"unnamed/{NameKey.Slug(first.Entity.Name)}-{GraphIds.HashOf(SuffixDigits, records[source.Key.Article].Article.Id, source.Key.Key)}";
            nodes.Add(new ActorNode(id, ActorType.Unnamed, first.Entity.Name, [source.Key.Key], Roles([.. source]), [], []));
            foreach (var occurrence in source)
            {
                idOf[(occurrence.Article, occurrence.Entity.Id)] = id;
            }
        }

        nodes.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return new ResolvedActors([.. nodes.DistinctBy(n => n.Id, StringComparer.Ordinal)], idOf, coordinations);
    }

    /// <summary>Of namesakes the one with most articles has the plain id, the others a hash of their key and first article.</summary>
    private static string[] Ids(IReadOnlyList<ArticleRecord> records, IReadOnlyList<NamedActor> actors)
    {
        var ids = new string[actors.Count];
        var plain = Enumerable.Range(0, actors.Count).GroupBy(i => PlainId(actors[i]), StringComparer.Ordinal);
        foreach (var group in plain)
        {
            var ordered = group
                .OrderBy(i => actors[i].Row is null)
                .ThenByDescending(i => actors[i].Occurrences.Select(o => o.Article).Distinct().Count())
                .ThenBy(i => actors[i].Occurrences.Min(o => o.Article)).ThenBy(i => i).ToList();
            ids[ordered[0]] = group.Key;
            foreach (var i in ordered.Skip(1))
            {
                var actor = actors[i];
                ids[i] = $"{group.Key}-{GraphIds.HashOf(SuffixDigits, actor.Bearers[0].Key, records[actor.Occurrences.Min(o => o.Article)].Article.Id)}";
            }
        }

        return ids;
    }

    private static string PlainId(NamedActor actor)
    {
        if (actor.Row is { } row)
        {
            return row.Id;
        }

        var key = actor.Bearers[0].Key;
        return actor.Class == BearerClass.Country && CountryTable.CodeOf(key) == key
            ? $"country/{key}"
            : $"{actor.Type.ToString().ToLowerInvariant()}/{NameKey.Slug(actor.Name)}";
    }

    private static IEnumerable<string> RowKeys(NamedActor actor) =>
        actor.Row is { } row ? row.Aliases.Prepend(row.Name).Select(NameKey.Of).Where(k => k.Length > 0) : [];

    private static List<string> Roles(IReadOnlyList<Occurrence> occurrences) =>
        [.. occurrences.SelectMany(o => o.Entity.Roles).Select(r => r.Role).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
