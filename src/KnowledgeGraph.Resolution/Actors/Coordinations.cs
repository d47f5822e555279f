using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Resolution.Actors;

/// <summary>"Norway and Sweden", to whom a pronoun goes back: no actor of its own, but those it names.</summary>
internal static class Coordinations
{
    private const string And = " and ";

    private static readonly HashSet<string> Between = new(StringComparer.Ordinal) { And, ", ", ", and ", " and the ", ", the ", ", and the " };

    /// <summary>For each entity that is a coordination the entities that it names.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Of(ArticleRecord record)
    {
        var found = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var entity in record.Entities.Where(e => e.Name.Contains(And, StringComparison.Ordinal)))
        {
            foreach (var mention in entity.Mentions.Where(m => m.Kind == MentionKind.Nominal && m.Span.Length == entity.Name.Length))
            {
                if (Members(record, entity, mention.Span) is { Count: > 1 } members)
                {
                    found.TryAdd(entity.Id, members);
                }
            }
        }

        return found;
    }

    /// <summary>The entities whose mentions fill the span but for commas and "and"; empty when they do not.</summary>
    private static List<string> Members(ArticleRecord record, Entity whole, TextSpan span)
    {
        var parts = record.Entities.Where(e => e.Id != whole.Id)
            .SelectMany(e => e.Mentions.Where(m => m.Kind != MentionKind.Pronoun && span.Contains(m.Span)).Select(m => (e.Id, m.Span)))
            .OrderBy(p => p.Span.Start).ThenByDescending(p => p.Span.End).ThenBy(p => p.Id, StringComparer.Ordinal);
        var members = new List<string>();
        var end = span.Start;
        foreach (var (id, part) in parts.Where(p => p.Span != span))
        {
            if (part.Start < end)
            {
                continue;
            }

            var gap = whole.Name[(end - span.Start)..(part.Start - span.Start)];
            if (members.Count == 0 ? gap.Length > 0 : !Between.Contains(gap))
            {
                return [];
            }

            members.Add(id);
            end = part.End;
        }

        return end == span.End ? members : [];
    }
}
