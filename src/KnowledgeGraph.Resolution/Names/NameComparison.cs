namespace KnowledgeGraph.Resolution.Names;

/// <summary>Two parsed names set against each other, and the features from which the decision is made.</summary>
internal sealed class NameComparison
{
    // Below this likeness a pair of words counts as not matched.
    private const double WeakLikeness = 0.62;
    private const int MaxAcronym = 6;
    private const double LongName = 0.6;

    private readonly IReadOnlyList<string> _a;
    private readonly IReadOnlyList<string> _b;
    private readonly bool _person;

    private NameComparison(ParsedName first, ParsedName second, bool person)
    {
        _person = person;
        (_a, _b) = person ? WithoutDoubles(first.Tokens, second.Tokens) : (first.Tokens, second.Tokens);
        Alignment = TokenAligner.Align(_a, _b, person);
        FormConflict = LegalForms.Conflict(first.Forms, second.Forms);
        IsAcronym = !person && (IsAcronymOf(_a, _b) || IsAcronymOf(_b, _a));
        Matches = IsAcronym
            ? [new TokenMatch(string.Join(' ', _a), string.Join(' ', _b), TokenMatchKind.Acronym, 0)]
            : [.. MatchedPairs(), .. Leftovers()];
        WorstEdits = Matches.Max(m => m.Edits);
        TotalEdits = Matches.Sum(m => m.Edits);
        HasNumberConflict = Matches.Any(m => m.Kind == TokenMatchKind.Number);
        var (unmatchedShort, unmatchedLong) = Unmatched();
        ExtraShare = person || IsAcronym ? 0 : unmatchedLong;
        IsFragment = person && unmatchedLong > LongName && unmatchedShort < 0.01;
        IsReordered = person && (IsSwapped(first.Reordered || second.Reordered) || SonAgainstFather());
    }

    public TokenAlignment Alignment { get; }

    /// <summary>The pairs of words with their cost.</summary>
    public IReadOnlyList<TokenMatch> Matches { get; }

    /// <summary>Edits of the worst pair.</summary>
    public double WorstEdits { get; }

    /// <summary>Sum of all edits.</summary>
    public double TotalEdits { get; }

    /// <summary>Organisations: share of the longer name's weight that has no partner.</summary>
    public double ExtraShare { get; }

    /// <summary>0, 0.5 or 1: how much the legal forms disagree.</summary>
    public double FormConflict { get; }

    /// <summary>Persons: given and family name swapped without a comma, or the son of one set against the father of the other.</summary>
    public bool IsReordered { get; }

    /// <summary>Persons: all of the short name is in the long one but makes little of it.</summary>
    public bool IsFragment { get; }

    public bool IsAcronym { get; }

    /// <summary>Both have a number, and another one.</summary>
    public bool HasNumberConflict { get; }

    public static NameComparison Of(string first, string second, bool person)
    {
        var scriptsA = WritingSystems.SetOf(first);
        var scriptsB = WritingSystems.SetOf(second);
        var across = scriptsA != 0 && scriptsB != 0 && (scriptsA & scriptsB) == 0;
        var a = NameParser.Parse(first, person, across);
        var b = NameParser.Parse(second, person, across);
        var scripts = scriptsA | scriptsB;
        if (across && (WritingSystems.Has(scripts, WritingSystem.Arabic) || WritingSystems.Has(scripts, WritingSystem.Hebrew)))
        {
            a = a with { Tokens = [.. a.Tokens.Select(ConsonantSkeleton.Of)] };
            b = b with { Tokens = [.. b.Tokens.Select(ConsonantSkeleton.Of)] };
        }

        return new NameComparison(a, b, person);
    }

    private IEnumerable<TokenMatch> MatchedPairs() =>
        Alignment.Pairs.OrderBy(p => p.StartA).Select(p => new TokenMatch(Words(_a, p.StartA, p.CountA), Words(_b, p.StartB, p.CountB), p.Kind, p.Edits));

    /// <summary>Words without partner on both sides are set against each other; on one side they are extra.</summary>
    private IEnumerable<TokenMatch> Leftovers()
    {
        var restA = Alignment.RestA.Select(i => _a[i]).ToList();
        var restB = Alignment.RestB.Select(i => _b[i]).ToList();
        if (restA.Count == 0 && restB.Count == 0)
        {
            yield break;
        }

        var wordsA = string.Join(' ', restA);
        var wordsB = string.Join(' ', restB);
        if (restA.Count == 0 || restB.Count == 0)
        {
            yield return new TokenMatch(wordsA, wordsB, TokenMatchKind.Extra, 0);
            yield break;
        }

        var least = restA.Min(x => restB.Min(y => (double)EditDistance.Between(x, y)));
        var several = restA.Count + restB.Count > 2;
        var limit = Math.Max(string.Concat(restA).Length, string.Concat(restB).Length);
        yield return new TokenMatch(wordsA, wordsB, TokenMatchKind.Different, several ? Math.Min(least + 1, limit) : least);
    }

    private (double Short, double Long) Unmatched()
    {
        var weightA = _a.Sum(Weight);
        var weightB = _b.Sum(Weight);
        var weak = Alignment.Pairs.Where(p => p.Likeness < WeakLikeness).ToList();
        var openA = Alignment.RestA.Sum(i => Weight(_a[i])) + weak.Sum(p => _a.Skip(p.StartA).Take(p.CountA).Sum(Weight));
        var openB = Alignment.RestB.Sum(i => Weight(_b[i])) + weak.Sum(p => _b.Skip(p.StartB).Take(p.CountB).Sum(Weight));
        return weightA <= weightB ? (openA / weightA, openB / weightB) : (openB / weightB, openA / weightA);
    }

    private double Weight(string word) => TokenLikeness.Weight(word, _person);

    private bool IsSwapped(bool comma)
    {
        if (comma || _a.Count != 2 || _b.Count != 2)
        {
            return false;
        }

        var pairs = Alignment.Pairs.Where(p => !NameTables.IsParticle(_a[p.StartA])).ToList();
        return pairs.Count == 2 && (pairs[0].StartA - pairs[1].StartA) * (pairs[0].StartB - pairs[1].StartB) < 0;
    }

    private bool SonAgainstFather()
    {
        var (sonsA, fathersA) = Lineage(_a);
        var (sonsB, fathersB) = Lineage(_b);
        return Alignment.Pairs.Any(p => p.Likeness > 0.7
            && ((fathersA.Contains(p.StartA) && sonsB.Contains(p.StartB)) || (sonsA.Contains(p.StartA) && fathersB.Contains(p.StartB))));
    }

    /// <summary>The words before and after "bin": who is whose son.</summary>
    private static (HashSet<int> Sons, HashSet<int> Fathers) Lineage(IReadOnlyList<string> words)
    {
        var sons = new HashSet<int>();
        var fathers = new HashSet<int>();
        for (var i = 1; i < words.Count - 1; i++)
        {
            if (words[i] is not ("bin" or "ibn" or "ben" or "bint"))
            {
                continue;
            }

            sons.Add(i - 1);
            var father = i + 1;
            while (father < words.Count - 1 && words[father] is "al" or "el" or "abd" or "abu")
            {
                father++;
            }

            if (!sons.Contains(father))
            {
                fathers.Add(father);
            }
        }

        return (sons, fathers);
    }

    private static bool IsAcronymOf(IReadOnlyList<string> shortName, IReadOnlyList<string> longName)
    {
        if (shortName.Count != 1 || longName.Count < 2 || shortName[0].Length is < 2 or > MaxAcronym)
        {
            return false;
        }

        var acronym = shortName[0];
        return acronym == Initials(longName) || acronym == Initials(longName.Where(w => !NameTables.IsParticle(w)));
    }

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(w => w[0]));

    /// <summary>Drops a word written twice in a row when both names then have as many words.</summary>
    private static (IReadOnlyList<string> First, IReadOnlyList<string> Second) WithoutDoubles(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var singleA = a.Where((w, i) => i == 0 || w != a[i - 1]).ToList();
        var singleB = b.Where((w, i) => i == 0 || w != b[i - 1]).ToList();
        if (singleA.Count == b.Count)
        {
            return (singleA, b);
        }

        return singleB.Count == a.Count ? (a, singleB) : (a, b);
    }

    private static string Words(IReadOnlyList<string> words, int start, int count) => string.Join(' ', words.Skip(start).Take(count));
}
