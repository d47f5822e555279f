using System.Globalization;

namespace KnowledgeGraph.Resolution.Names;

/// <summary>
/// Decides whether two spellings can be names of the same person or body: normalise hard, align the words, count the edits of the worst pair.
/// It compares names alone; whether two articles mean the same bearer of a name is decided with context, in the resolution of actors.
/// </summary>
public static class NameMatcher
{
    private static readonly string[] CompanyWords = ["trust", "fund", "funds", "bank", "group", "holding", "holdings", "aviation", "industries", "partners", "foundation"];

    /// <summary>Compares two names; the order of the two plays no role for score and decision.</summary>
    public static NameDecision Explain(string name1, string name2, NameSchema schema)
    {
        ArgumentNullException.ThrowIfNull(name1);
        ArgumentNullException.ThrowIfNull(name2);
        var person = IsPerson(name1, name2, schema);
        var swapped = string.CompareOrdinal(name1, name2) > 0;
        var comparison = swapped ? NameComparison.Of(name2, name1, person) : NameComparison.Of(name1, name2, person);
        var score = NameModel.Score(comparison);
        var matches = swapped
            ? comparison.Matches.Select(m => m with { First = m.Second, Second = m.First }).ToList()
            : comparison.Matches;
        return new NameDecision(score >= 0.5, score, comparison.WorstEdits, matches, Reasons(comparison, score));
    }

    private static bool IsPerson(string name1, string name2, NameSchema schema) => schema switch
    {
        NameSchema.Person => true,
        NameSchema.LegalEntity => !LooksLikeCompany(name1) && !LooksLikeCompany(name2),
        _ => false,
    };

    private static bool LooksLikeCompany(string name)
    {
        var parsed = NameParser.Parse(name, person: false, toLatin: false);
        return parsed.Forms.Count > 0 || parsed.Tokens.Any(t => CompanyWords.Contains(t, StringComparer.Ordinal));
    }

    private static List<string> Reasons(NameComparison comparison, double score)
    {
        var reasons = new List<string>();
        if (comparison.IsAcronym)
        {
            reasons.Add("one is the acronym of the other");
        }

        if (comparison.WorstEdits > 0)
        {
            reasons.Add(string.Create(CultureInfo.InvariantCulture, $"the words that differ most are {comparison.WorstEdits:0.#} edits apart"));
        }

        if (comparison.HasNumberConflict)
        {
            reasons.Add("the numbers differ");
        }

        if (comparison.FormConflict > 0)
        {
            reasons.Add(comparison.FormConflict < 1 ? "the legal forms are related but not the same" : "the legal forms differ");
        }

        if (comparison.ExtraShare > 0)
        {
            reasons.Add(string.Create(CultureInfo.InvariantCulture, $"{comparison.ExtraShare:P0} of the longer name has no counterpart"));
        }

        if (comparison.IsReordered)
        {
            reasons.Add("given name and family name, or son and father, are exchanged");
        }

        if (comparison.IsFragment)
        {
            reasons.Add("the short name is only a small part of the long one");
        }

        reasons.Add(score >= 0.5 ? "the names match" : "the names do not match");
        return reasons;
    }
}
