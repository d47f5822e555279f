using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution.Actors;

/// <summary>
/// Links between persons' names. Full names are compared inside blocks: 0–1 edits are a match; initials, pet names, 2 edits only where the
/// context agrees. A family name alone joins the full name that its article's company points to.
/// </summary>
internal sealed class PersonLinks(IReadOnlyList<Bearer> bearers, BearerContext context)
{
    // In a greater block each name is compared with so many neighbours in ordinal order: cost stays linear.
    private const int Neighbours = 24;

    // In a shorter word one letter makes another name: Jan, Jon, Joan.
    private const int FirmLength = 5;
    private const int MaxEdits = 2;
    private const double MisspeltCompany = 2;
    private const double StrangerCompany = 1;
    private const int KnownArticles = 4;

    public IEnumerable<BearerLink> All()
    {
        var full = bearers.Where(b => b.Class == BearerClass.Person && b.Words.Length > 1).ToList();
        return Aliases(full).Concat(Spellings(full)).Concat(Surnames(full));
    }

    /// <summary>An article names one person by both names.</summary>
    private static IEnumerable<BearerLink> Aliases(List<Bearer> full)
    {
        var byKey = full.ToLookup(b => b.Key, StringComparer.Ordinal);
        foreach (var bearer in full)
        {
            foreach (var alias in bearer.Occurrences.SelectMany(o => o.Aliases).Distinct(StringComparer.Ordinal))
            {
                var others = byKey[alias].ToList();
                if (others.Count == 1)
                {
                    yield return BearerLink.Of(bearer, others[0], LinkRank.Alias, 1, $"an article calls {bearer.Key} also {alias}");
                }
            }
        }
    }

    private IEnumerable<BearerLink> Spellings(List<Bearer> full)
    {
        var seen = new HashSet<(int, int)>();
        foreach (var block in full.SelectMany(b => BlocksOf(b).Select(k => (Block: k, Bearer: b))).GroupBy(b => b.Block, StringComparer.Ordinal))
        {
            var members = block.Select(b => b.Bearer).OrderBy(b => b.Index).ToList();
            for (var i = 0; i < members.Count; i++)
            {
                for (var j = i + 1; j < Math.Min(members.Count, i + 1 + Neighbours); j++)
                {
                    if (members[i].Key != members[j].Key && seen.Add((members[i].Index, members[j].Index)) && Compare(members[i], members[j]) is { } link)
                    {
                        yield return link;
                    }
                }
            }
        }
    }

    private BearerLink? Compare(Bearer a, Bearer b)
    {
        var comparison = NameComparison.Of(a.Key, b.Key, person: true);
        if (comparison.WorstEdits > MaxEdits || comparison.IsReordered || comparison.IsFragment)
        {
            return null;
        }

        var score = NameModel.Score(comparison);
        if (score < 0.5)
        {
            return null;
        }

        var spelled = $"{a.Key} and {b.Key}: {Edits(comparison.TotalEdits)}";
        if (IsFirm(comparison) && !context.Conflict(a.Occurrences, b.Occurrences))
        {
            return BearerLink.Of(a, b, LinkRank.Spelling, score, spelled);
        }

        return IsPossible(comparison) && context.Agree(a.Occurrences, b.Occurrences)
            ? BearerLink.Of(a, b, LinkRank.Context, score, spelled + ", and the articles share roles or companions")
            : null;
    }

    private static bool IsFirm(NameComparison comparison) =>
        comparison.TotalEdits <= 1 && comparison.Matches.All(m => m.Kind switch
        {
            TokenMatchKind.Initial or TokenMatchKind.Nickname => false,
            TokenMatchKind.Spelling or TokenMatchKind.Joined when m.Edits > 0 => Math.Min(m.First.Length, m.Second.Length) >= FirmLength && !DifferInEnding(m.First, m.Second),
            _ => m.Edits <= 0,
        });

    /// <summary>Whether context may decide: two edits make another name of a short word (Rand, Ron), and any edit does where an initial stands for the given name.</summary>
    private static bool IsPossible(NameComparison comparison) =>
        comparison.Matches.All(m => m.Edits < 2 || Math.Min(m.First.Length, m.Second.Length) > FirmLength)
        && (comparison.TotalEdits <= 1 || !comparison.Matches.Any(m => m.Kind == TokenMatchKind.Initial));

    /// <summary>Mario and Maria, Daniel and Daniela, Popov and Popova: the ending tells women from men.</summary>
    private static bool DifferInEnding(string a, string b)
    {
        static string Stem(string word) => word[^1] is 'a' or 'o' or 'e' ? word[..^1] : word;
        return Stem(a) == Stem(b);
    }

    /// <summary>Family name by its consonants with the first letter of the given name; given name with the family name's first letter.</summary>
    private static IEnumerable<string> BlocksOf(Bearer bearer)
    {
        var words = bearer.Words.Where(w => !NameTables.IsParticle(w)).ToList();
        if (words.Count < 2)
        {
            words = [.. bearer.Words];
        }

        var family = ConsonantSkeleton.Of(words[^1]);
        yield return $"f {family} {words[0][0]}";
        yield return $"g {words[0]} {words[^1][0]}";
        yield return $"h {ConsonantSkeleton.Of(words[0])} {words[^1][0]}{words[^1].Length / 4}";
    }

    private IEnumerable<BearerLink> Surnames(List<Bearer> full)
    {
        var bySurname = full.ToLookup(b => b.Words[^1], StringComparer.Ordinal);
        var bySkeleton = full.ToLookup(b => ConsonantSkeleton.Of(b.Words[^1]), StringComparer.Ordinal);
        foreach (var group in bearers.Where(b => b.IsSurname).GroupBy(b => b.Key, StringComparer.Ordinal))
        {
            var candidates = bySurname[group.Key].ToList();
            var least = 0d;
            if (candidates.Count == 0 && group.Key.Length >= FirmLength)
            {
                // Another spelling of a family name alone: more than one rare companion, or an office.
                candidates = [.. bySkeleton[ConsonantSkeleton.Of(group.Key)].Where(b => EditDistance.Between(b.Words[^1], group.Key) <= 1)];
                least = MisspeltCompany;
            }

            var alone = group.ToList();
            if (candidates.Count > 0)
            {
                foreach (var bearer in group)
                {
                    if (Best(bearer, candidates, least) is { } best)
                    {
                        alone.Remove(bearer);
                        yield return BearerLink.Of(bearer, best, LinkRank.Context, 0.5, $"{bearer.Key} stands in the same company as {best.Key}");
                    }
                }
            }

            // Without a full name anywhere, one word is one person as long as the offices do not disagree.
            for (var i = 1; i < alone.Count; i++)
            {
                if (candidates.Count == 0 ? !context.Conflict(alone[0].Occurrences, alone[i].Occurrences) : context.Agree(alone[0].Occurrences, alone[i].Occurrences))
                {
                    yield return BearerLink.Of(alone[0], alone[i], LinkRank.Context, 0.4, $"articles name {group.Key} without a given name");
                }
            }
        }
    }

    private Bearer? Best(Bearer surname, List<Bearer> candidates, double least)
    {
        Bearer? best = null;
        double most = 0;
        var tied = false;
        foreach (var candidate in candidates)
        {
            var weight = context.Companions(surname.Occurrences, candidate.Occurrences) + (BearerContext.SharesRole(surname.Occurrences, candidate.Occurrences) ? 2 : 0);
            // Whom many articles name needs no rare companion.
            if (weight < Math.Max(least, candidate.Articles.Skip(KnownArticles - 1).Any() ? 0 : StrangerCompany))
            {
                continue;
            }

            if (weight > most)
            {
                (best, most, tied) = (candidate, weight, false);
            }
            else if (weight > 0 && weight >= most && (best is null || candidate.Key != best.Key))
            {
                tied = true;
            }
        }

        return tied ? null : best;
    }

    private static string Edits(double edits) =>
        edits <= 0 ? "no letter differs" : edits <= 1 ? "one letter differs" : "few letters differ";
}
