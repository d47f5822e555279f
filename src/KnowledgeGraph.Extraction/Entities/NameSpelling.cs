namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Gives the spellings of a name in one article one form: PENCE as the body writes it, accents as they stand where they stand first.</summary>
internal static class NameSpelling
{
    public static void Unify(List<Mention> names)
    {
        var cased = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Mention name in names)
        {
            if (IsUpper(name.Core))
                continue;
            cased.TryAdd(name.Core.ToLowerInvariant(), name.Core);
            int space = name.Core.LastIndexOf(' ');
            if (space > 0)
                cased.TryAdd(name.Core[(space + 1)..].ToLowerInvariant(), name.Core[(space + 1)..]);
        }
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Mention name in names)
        {
            if (name.Core.Length > 3 && IsUpper(name.Core) && cased.TryGetValue(name.Core.ToLowerInvariant(), out string? form))
                name.Core = form;
            string plain = NameForms.Plain(name.Core);
            if (first.TryGetValue(plain, out string? known))
            {
                if (!string.Equals(known, name.Core, StringComparison.OrdinalIgnoreCase))
                    name.Core = known;
            }
            else
            {
                first[plain] = name.Core;
            }
        }
    }

    private static bool IsUpper(string text)
    {
        bool letters = false;
        foreach (char c in text)
        {
            if (char.IsLower(c))
                return false;
            letters |= char.IsUpper(c);
        }
        return letters;
    }
}
