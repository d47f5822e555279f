using System.Text;

namespace KnowledgeGraph.Language.Morphology;

/// <summary>Finds base forms by rules on endings, a list of known base forms, and a table of irregular forms.</summary>
internal sealed class Lemmatizer(IReadOnlyDictionary<string, LemmaTable> tables)
{
    /// <summary>The base form of a word.</summary>
    /// <param name="text">The word as it stands.</param>
    /// <param name="lower">The word in lower case.</param>
    /// <param name="pos">Part of speech, as NOUN; may be empty.</param>
    /// <param name="morph">Features.</param>
    public string Lemmatize(string text, string lower, string pos, string morph)
    {
        if (pos is "" or "SPACE" || IsBaseForm(pos, morph))
            return lower;
        if (!tables.TryGetValue(pos.ToLowerInvariant(), out LemmaTable? table) || table.IsEmpty)
            return pos == "PROPN" ? text : lower;
        var known = new List<string>();
        var unknown = new List<string>();
        foreach ((string oldEnding, string newEnding) in table.Rules)
        {
            if (!lower.EndsWith(oldEnding, StringComparison.Ordinal))
                continue;
            string form = string.Concat(lower.AsSpan(0, lower.Length - oldEnding.Length), newEnding);
            if (form.Length == 0)
                continue;
            if (table.Knows(form))
                known.Insert(0, form);
            else if (!IsLetters(form))
                known.Add(form);
            else
                unknown.Add(form);
        }

        known = known.Distinct(StringComparer.Ordinal).ToList();
        if (table.Exceptions.TryGetValue(lower, out string[]? irregular))
        {
            foreach (string form in irregular)
            {
                if (!known.Contains(form, StringComparer.Ordinal))
                    known.Insert(0, form);
            }
        }

        return known.Count > 0 ? known[0] : unknown.Count > 0 ? unknown[0] : text;
    }

    private static bool IsBaseForm(string pos, string morph)
    {
        string? verbForm = Feature(morph, "VerbForm"), degree = Feature(morph, "Degree"), number = Feature(morph, "Number");
        return (pos == "NOUN" && number == "Sing")
            || (pos == "VERB" && verbForm == "Fin" && Feature(morph, "Tense") == "Pres" && number is null)
            || verbForm is "Inf" or "None"
            || degree == "Pos";
    }

    private static string? Feature(string morph, string name)
    {
        foreach (Range part in morph.AsSpan().Split('|'))
        {
            ReadOnlySpan<char> feature = morph.AsSpan()[part];
            if (feature.Length > name.Length && feature[name.Length] == '=' && feature.StartsWith(name, StringComparison.Ordinal))
                return feature[(name.Length + 1)..].ToString();
        }

        return null;
    }

    private static bool IsLetters(string form)
    {
        foreach (Rune rune in form.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
                return false;
        }

        return true;
    }
}
