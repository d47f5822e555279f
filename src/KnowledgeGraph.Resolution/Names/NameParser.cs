using System.Text;

namespace KnowledgeGraph.Resolution.Names;

/// <summary>Cuts a name into comparable words.</summary>
internal static class NameParser
{
    /// <summary>Parses a name.</summary>
    /// <param name="name">As written.</param>
    /// <param name="person">Whether the rules for persons hold, or those for organisations.</param>
    /// <param name="toLatin">Whether to transliterate: names are compared in their own script when they share one.</param>
    public static ParsedName Parse(string name, bool person, bool toLatin)
    {
        var text = NameFolding.Fold(name);
        var reordered = person && TryReorder(ref text);
        if (toLatin)
        {
            text = NameFolding.ToLatin(text);
        }

        var words = Words(text, person);
        var forms = new SortedSet<string>(StringComparer.Ordinal);
        words = person ? WithoutTitles(words) : Organisation(name, words, forms);
        return new ParsedName(words.Count == 0 ? ["?"] : words, forms, reordered);
    }

    /// <summary>The words of a folded text: runs of letters, digits and vowel marks; apostrophes drop out, a possessive s too.</summary>
    internal static List<string> Words(string folded, bool person)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            if (IsWordSign(c))
            {
                word.Append(c);
            }
            else if (c == '\'')
            {
                if (i + 1 < folded.Length && folded[i + 1] == 's' && (i + 2 == folded.Length || !IsWordSign(folded[i + 2])))
                {
                    i++;
                }
            }
            else if (c == '.' && !person && word.Length == 1 && i + 1 < folded.Length && char.IsLetter(folded[i + 1]))
            {
                // L.P., G.m.b.H.: the dots of one abbreviation.
                i = AppendAbbreviation(folded, i, word);
            }
            else
            {
                Flush();
                if (c is '&' or '+')
                {
                    words.Add("and");
                }
            }
        }

        Flush();
        return words;

        void Flush()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }

    private static int AppendAbbreviation(string folded, int dot, StringBuilder word)
    {
        var i = dot;
        while (i + 1 < folded.Length && folded[i] == '.' && char.IsLetter(folded[i + 1]))
        {
            word.Append(folded[i + 1]);
            i += 2;
            if (i < folded.Length && IsWordSign(folded[i]))
            {
                return i - 1;
            }
        }

        return i < folded.Length && folded[i] == '.' ? i : i - 1;
    }

    private static bool IsWordSign(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool TryReorder(ref string folded)
    {
        var comma = folded.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || folded.IndexOf(',', comma + 1) >= 0)
        {
            return false;
        }

        var family = folded[..comma].Trim();
        var given = folded[(comma + 1)..].Trim();
        if (family.Length == 0 || given.Length == 0 || NameTables.Suffixes.Contains(given.Replace(".", "", StringComparison.Ordinal)))
        {
            return false;
        }

        folded = given + " " + family;
        return true;
    }

    private static List<string> WithoutTitles(List<string> words)
    {
        var first = 0;
        while (first < words.Count - 1 && NameTables.LeadingHonorifics.Contains(words[first]))
        {
            first++;
        }

        var kept = words.GetRange(first, words.Count - first);
        while (kept.Count > 2 && (NameTables.Suffixes.Contains(kept[^1]) || (LegalForms.IsForm(kept[^1]) && kept[^1].Length > 1 && !NameTables.IsParticle(kept[^1]))))
        {
            kept.RemoveAt(kept.Count - 1);
        }

        if (kept.Count > 2)
        {
            var inner = kept.FindAll(w => !NameTables.InnerHonorifics.Contains(w));
            kept = inner.Count > 0 ? inner : kept;
        }

        return kept;
    }

    private static List<string> Organisation(string name, List<string> words, SortedSet<string> forms)
    {
        words = JoinInitials(words);
        words = LegalForms.Strip(words, forms);
        words = [.. words.SelectMany(NameTables.Spelled)];
        if (words.Count > 1 && words[0] == "the")
        {
            words.RemoveAt(0);
        }

        if (words.Count == 1 && forms.Count == 0 && LegalForms.TrySplitGlued(name, words[0], out var bare, out var formClass))
        {
            words[0] = bare;
            forms.Add(formClass);
        }

        return NameNumbers.ToDigits(words);
    }

    /// <summary>J P Morgan → jp morgan.</summary>
    private static List<string> JoinInitials(List<string> words)
    {
        var joined = new List<string>(words.Count);
        var run = new StringBuilder();
        foreach (var word in words)
        {
            if (word.Length == 1 && char.IsLetter(word[0]))
            {
                run.Append(word);
                continue;
            }

            Flush();
            joined.Add(word);
        }

        Flush();
        return joined;

        void Flush()
        {
            if (run.Length > 0)
            {
                joined.Add(run.ToString());
                run.Clear();
            }
        }
    }
}
