using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Resolution.Tables;

namespace KnowledgeGraph.Resolution.Actors;

/// <summary>Who speaks for whom: the roles that articles name, and the bodies that are known to speak for a state.</summary>
internal static class Offices
{
    // Role and office are read from one noun phrase, which rarely misleads.
    private const double Confidence = 0.9;

    /// <summary>The edges of actors that take part in something, in ordinal order of ids.</summary>
    public static List<SpeaksForEdge> Of(IReadOnlyList<ArticleRecord> records, ResolvedActors actors, IReadOnlySet<string> active)
    {
        var named = new List<(string Actor, string For, string Role, string? Date, Evidence Evidence)>();
        for (var article = 0; article < records.Count; article++)
        {
            foreach (var entity in records[article].Entities)
            {
                if (actors.IdOf(article, entity.Id) is { } actor && active.Contains(actor))
                {
                    named.AddRange(entity.Roles
                        .Select(r => (Role: r, For: actors.IdOf(article, r.Of)))
                        .Where(r => r.For is not null && r.For != actor)
                        .Select(r => (actor, r.For!, r.Role.Role, records[article].Article.Date, Proof(records[article], actor, r.Role, r.For!))));
                }
            }
        }

        var edges = named.GroupBy(n => (n.Actor, n.For, n.Role)).Select(g =>
        {
            var evidence = g.DistinctBy(n => n.Evidence.Id, StringComparer.Ordinal)
                .OrderBy(n => n.Date is null).ThenBy(n => n.Date, StringComparer.Ordinal).ThenBy(n => n.Evidence.ArticleId, StringComparer.Ordinal).ThenBy(n => n.Evidence.Start).ToList();
            var dates = evidence.Select(n => n.Date).OfType<string>().ToList();
            return new SpeaksForEdge(IdOf(g.Key.Actor, g.Key.For, g.Key.Role), g.Key.Actor, g.Key.For, g.Key.Role, [.. evidence.Select(n => n.Evidence)], dates.Count > 0 ? dates[0] : null, dates.Count > 0 ? dates[^1] : null);
        }).ToList();

        var known = edges.Select(e => (e.ActorId, e.ForId)).ToHashSet();
        edges.AddRange(FromTable(actors, active).Where(e => !known.Contains((e.ActorId, e.ForId))));
        return [.. edges.OrderBy(e => e.Id, StringComparer.Ordinal)];
    }

    /// <summary>The Kremlin speaks for Russia whether an article says so or not.</summary>
    private static IEnumerable<SpeaksForEdge> FromTable(ResolvedActors actors, IReadOnlySet<string> active)
    {
        var states = actors.Nodes.Where(n => n.Type == ActorType.Country).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        var bodies = new Dictionary<string, (string Country, string Role)>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("bodies").Where(r => r[2] != "-"))
        {
            foreach (var name in row[1].Split(';').Prepend(row[0]).Where(n => n != "-"))
            {
                bodies.TryAdd(NameKey.Of(name), ("country/" + row[2], row[3]));
            }
        }

        foreach (var node in actors.Nodes.Where(n => n.Type == ActorType.Organization && active.Contains(n.Id)))
        {
            if (bodies.TryGetValue(NameKey.Of(node.Name), out var body) && states.Contains(body.Country))
            {
                yield return new SpeaksForEdge(IdOf(node.Id, body.Country, body.Role), node.Id, body.Country, body.Role, [], null, null);
            }
        }
    }

    private static Evidence Proof(ArticleRecord record, string actor, EntityRole role, string office)
    {
        var text = record.Article.Text is { } full && role.Span.End <= full.Length ? role.Span.Of(full) : role.Role;
        return new Evidence(GraphIds.Of("office", record.Article.Id, GraphIds.Part([role.Span]), actor, office), record.Article.Id, role.Span.Start, role.Span.End, text, Confidence);
    }

    private static string IdOf(string actor, string office, string role) => GraphIds.Of("speaks-for", actor, office, role);
}
