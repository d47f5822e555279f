using KnowledgeGraph.Resolution.Tables;

namespace KnowledgeGraph.Resolution.Names;

/// <summary>Recognises legal forms of companies (GmbH, joint stock company, ООО) in the words of a name.</summary>
internal static class LegalForms
{
    private const int FuzzyLength = 12;

    // Short forms that are also words, initials or articles at the beginning of a name.
    private static readonly HashSet<string> NeverFirst = new(StringComparer.Ordinal)
    {
        "co", "company", "corp", "corporation", "limited", "se", "as", "ab", "ad", "ae", "sa", "sl", "sia", "spa", "ou", "dd", "ag", "lp", "bt", "ev", "too", "oy", "ug",
    };

    private static readonly Dictionary<string, string> ClassOf = ReadClasses();

    private static readonly string[] LongForms = [.. ClassOf.Keys.Where(f => f.Length >= FuzzyLength).Order(StringComparer.Ordinal)];

    private static readonly int MaxWords = ClassOf.Keys.Max(f => f.Count(c => c == ' ') + 1);

    private static readonly HashSet<(string, string)> Related =
        EmbeddedTable.Rows("related-forms").SelectMany(r => new[] { (r[0], r[1]), (r[1], r[0]) }).ToHashSet();

    /// <summary>Forms that registers put first: OOO Romashka, PT Astra.</summary>
    private static readonly HashSet<string> MayLead = new(StringComparer.Ordinal) { "jsc", "llc", "gmbh", "srl", "pt", "kk", "uab", "sia", "fze", "jv" };

    /// <summary>Takes the legal forms out of the words; a name that consists of nothing else keeps them.</summary>
    /// <param name="words">Folded words.</param>
    /// <param name="forms">Receives the classes found.</param>
    public static List<string> Strip(List<string> words, SortedSet<string> forms)
    {
        var kept = new List<string>(words.Count);
        for (var i = 0; i < words.Count;)
        {
            var length = FormAt(words, i, out var formClass);
            if (length == 0)
            {
                kept.Add(words[i++]);
                continue;
            }

            forms.Add(formClass);
            i += length;
        }

        return kept.Count > 0 && !kept.TrueForAll(NameTables.IsParticle) ? kept : words;
    }

    /// <summary>Splits a form written onto the last word: SiemensAG.</summary>
    public static bool TrySplitGlued(string original, string word, out string name, out string formClass)
    {
        foreach (var form in new[] { "gmbh", "ag", "llc", "ltd", "inc", "plc" })
        {
            if (word.Length >= form.Length + 4 && word.EndsWith(form, StringComparison.Ordinal) && original.TrimEnd('.', ' ').EndsWith(Printed(form), StringComparison.Ordinal))
            {
                name = word[..^form.Length];
                formClass = ClassOf[form];
                return true;
            }
        }

        name = word;
        formClass = "";
        return false;
    }

    /// <summary>Whether a single word is a legal form.</summary>
    public static bool IsForm(string word) => ClassOf.ContainsKey(word);

    /// <summary>How much two sets of forms disagree: 0 when one is empty or they share a form, 0.5 for related ones, else 1.</summary>
    public static double Conflict(IReadOnlyCollection<string> a, IReadOnlyCollection<string> b)
    {
        if (a.Count == 0 || b.Count == 0 || a.Intersect(b, StringComparer.Ordinal).Any())
        {
            return 0;
        }

        return a.Any(x => b.Any(y => Related.Contains((x, y)))) ? 0.5 : 1;
    }

    private static int FormAt(List<string> words, int at, out string formClass)
    {
        for (var length = Math.Min(MaxWords, words.Count - at); length > 0; length--)
        {
            var candidate = length == 1 ? words[at] : string.Join(' ', words.GetRange(at, length));
            if (TryClass(candidate, length, out formClass) && (length > 1 || StandsWell(candidate, formClass, at, words.Count)))
            {
                return length;
            }
        }

        formClass = "";
        return 0;
    }

    private static bool StandsWell(string form, string formClass, int at, int count) =>
        at == 0 ? MayLead.Contains(formClass) && !NeverFirst.Contains(form) && count > 1 : at >= count - 2 || MayLead.Contains(formClass) || formClass == "ag";

    private static bool TryClass(string candidate, int length, out string formClass)
    {
        if (ClassOf.TryGetValue(candidate, out formClass!))
        {
            return true;
        }

        if (candidate.Length >= FuzzyLength - 1)
        {
            foreach (var form in LongForms)
            {
                // A slip of the pen in a long form: one edit.
                if (Math.Abs(form.Length - candidate.Length) <= 1 && form[0] == candidate[0] && form.Count(c => c == ' ') + 1 == length && EditDistance.Between(form, candidate) == 1)
                {
                    formClass = ClassOf[form];
                    return true;
                }
            }
        }

        formClass = "";
        return false;
    }

    private static string Printed(string form) => form == "gmbh" ? "GmbH" : form is "ag" or "llc" ? form.ToUpperInvariant() : char.ToUpperInvariant(form[0]) + form[1..];

    private static Dictionary<string, string> ReadClasses()
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("legal-forms"))
        {
            foreach (var form in row[1].Split('|'))
            {
                table.TryAdd(form, row[0]);
            }
        }

        return table;
    }
}
