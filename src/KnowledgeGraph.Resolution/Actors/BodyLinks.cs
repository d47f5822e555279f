using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution.Actors;

/// <summary>Links between organizations and groups: names that an article uses for one, acronyms, spellings.</summary>
internal sealed class BodyLinks(IReadOnlyList<Bearer> bearers, BearerContext context)
{
    private const int Neighbours = 16;
    private const int FirmLength = 6;
    private const int ShortAcronym = 3;

    public IEnumerable<BearerLink> All()
    {
        var bodies = bearers.Where(b => b.Class == BearerClass.Body).ToList();
        return Aliases(bodies).Concat(Acronyms(bodies)).Concat(Spellings(bodies));
    }

    private IEnumerable<BearerLink> Aliases(List<Bearer> bodies)
    {
        var byKey = bodies.ToDictionary(b => b.Key, StringComparer.Ordinal);
        var bearersOf = bodies.SelectMany(b => b.Occurrences.SelectMany(o => o.Aliases).Distinct(StringComparer.Ordinal).Select(a => (Alias: a, Bearer: b)))
            .GroupBy(a => a.Alias, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (var group in bearersOf)
        {
            var named = group.Select(g => g.Bearer).ToList();
            if (byKey.TryGetValue(group.Key, out var own))
            {
                // A name that several bodies use is told apart by its company.
                foreach (var bearer in named)
                {
                    if (named.Count == 1 || context.Companions(own.Occurrences, bearer.Occurrences) >= 1)
                    {
                        yield return BearerLink.Of(own, bearer, LinkRank.Alias, 1d / named.Count, $"an article calls {bearer.Key} also {group.Key}");
                    }
                }
            }
            else if (group.Key.Contains(' ', StringComparison.Ordinal))
            {
                for (var i = 1; i < named.Count; i++)
                {
                    if (context.Companions(named[0].Occurrences, named[i].Occurrences) >= 1)
                    {
                        yield return BearerLink.Of(named[0], named[i], LinkRank.Alias, 0.5, $"articles call both {named[0].Key} and {named[i].Key} {group.Key}");
                    }
                }
            }
        }
    }

    private IEnumerable<BearerLink> Acronyms(List<Bearer> bodies)
    {
        var byInitials = bodies
            .SelectMany(b => InitialsOf(b).Select(i => (Initials: i, Bearer: b)))
            .ToLookup(b => b.Initials, b => b.Bearer, StringComparer.Ordinal);
        foreach (var acronym in bodies.Where(b => b.Words.Length == 1 && b.Key.Length >= ShortAcronym && b.Occurrences.Any(o => OccurrenceReader.IsAcronym(o.Entity.Name))))
        {
            var candidates = byInitials[acronym.Key].Where(b => b != acronym).Distinct().ToList();
            // Three letters alone are shared by many bodies (CDC): an article must name both.
            var agreeing = candidates.FindAll(c => acronym.Key.Length > ShortAcronym
                ? context.Agree(c.Occurrences, acronym.Occurrences)
                : c.Articles.Intersect(acronym.Articles).Any());
            var best = agreeing.Count == 1 ? agreeing[0] : candidates.Count == 1 && acronym.Key.Length > ShortAcronym ? candidates[0] : null;
            if (best is not null)
            {
                yield return BearerLink.Of(acronym, best, LinkRank.Spelling, 0.9, $"{acronym.Key} is made of the initials of {best.Occurrences[0].Entity.Name}");
            }
        }
    }

    /// <summary>Initials of the names as written, with and without little words.</summary>
    private static IEnumerable<string> InitialsOf(Bearer bearer) =>
        bearer.Occurrences.Select(o => o.Entity.Name).Distinct(StringComparer.Ordinal).SelectMany(name =>
        {
            var words = NameParser.Words(NameFolding.ToLatin(NameFolding.Fold(name)), person: true);
            var plain = words.Where(w => w != "the").ToList();

            // "CC BY-SA" is no name that CBS could be made of.
            if (plain.Count(w => w.Length > 2) < 2)
            {
                return [];
            }

            return new[] { string.Concat(plain.Select(w => w[0])), string.Concat(plain.Where(w => !NameTables.IsParticle(w)).Select(w => w[0])) };
        }).Where(i => i.Length > 1).Distinct(StringComparer.Ordinal);

    /// <summary>Keys of one word less one edit, and with the same number of words.</summary>
    private IEnumerable<BearerLink> Spellings(List<Bearer> bodies)
    {
        var seen = new HashSet<(int, int)>();
        foreach (var block in bodies.SelectMany(b => BlocksOf(b).Select(k => (Block: k, Bearer: b))).GroupBy(b => b.Block, StringComparer.Ordinal))
        {
            var members = block.Select(b => b.Bearer).OrderBy(b => b.Index).ToList();
            for (var i = 0; i < members.Count; i++)
            {
                for (var j = i + 1; j < Math.Min(members.Count, i + 1 + Neighbours); j++)
                {
                    if (seen.Add((members[i].Index, members[j].Index)) && Compare(members[i], members[j]) is { } link)
                    {
                        yield return link;
                    }
                }
            }
        }
    }

    private BearerLink? Compare(Bearer a, Bearer b)
    {
        var restA = a.Words.Except(b.Words, StringComparer.Ordinal).ToList();
        var restB = b.Words.Except(a.Words, StringComparer.Ordinal).ToList();
        if (restA.Count != 1 || restB.Count != 1 || restA[0][0] == '=' || restB[0][0] == '=' || NameNumbers.IsNumber(restA[0]) || NameNumbers.IsNumber(restB[0])
            || Math.Min(restA[0].Length, restB[0].Length) < FirmLength || EditDistance.Between(restA[0], restB[0]) > 1)
        {
            return null;
        }

        // Plural and singular are two things (Democrat, Democrats): context decides.
        var ending = restA[0] + "s" == restB[0] || restB[0] + "s" == restA[0];
        var reason = $"{a.Key} and {b.Key}: one letter differs";
        if (!ending)
        {
            return BearerLink.Of(a, b, LinkRank.Spelling, 0.8, reason);
        }

        return context.Agree(a.Occurrences, b.Occurrences) ? BearerLink.Of(a, b, LinkRank.Context, 0.8, reason + ", and the articles share companions") : null;
    }

    private static IEnumerable<string> BlocksOf(Bearer bearer)
    {
        for (var i = 0; i < bearer.Words.Length; i++)
        {
            var rest = string.Join(' ', bearer.Words.Where((_, k) => k != i));
            yield return $"{ConsonantSkeleton.Of(bearer.Words[i])}|{rest}";
        }
    }
}
