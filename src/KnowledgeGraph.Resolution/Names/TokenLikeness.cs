namespace KnowledgeGraph.Resolution.Names;

/// <summary>How alike two words of names are.</summary>
internal static class TokenLikeness
{
    // A Han or Hangul sign is a syllable: another sign is another name.
    private const int SyllableEdits = 3;
    private const double NumberEdits = 1.5;

    /// <summary>Likeness from 0 to 1, cost in letters, and the kind of correspondence.</summary>
    public static (double Likeness, double Edits, TokenMatchKind Kind) Between(string a, string b, bool person)
    {
        if (string.Equals(a, b, StringComparison.Ordinal))
        {
            return (1, 0, TokenMatchKind.Equal);
        }

        var numberA = NameNumbers.IsNumber(a);
        var numberB = NameNumbers.IsNumber(b);
        if (numberA && numberB)
        {
            return (0.3, NumberEdits, TokenMatchKind.Number);
        }

        if ((numberA || numberB) && !(a.Any(char.IsLetter) && b.Any(char.IsLetter)))
        {
            return (0, Math.Max(a.Length, b.Length), TokenMatchKind.Different);
        }

        if (NameTables.AreParticleVariants(a, b))
        {
            return (0.97, 0, TokenMatchKind.Particle);
        }

        if (person && (a.Length == 1 || b.Length == 1) && a[0] == b[0])
        {
            return (0.9, 0, TokenMatchKind.Initial);
        }

        if (person && NameTables.AreNicknames(a, b))
        {
            return (0.93, 0, TokenMatchKind.Nickname);
        }

        double edits = EditDistance.Between(a, b);
        var likeness = Math.Max(0, 1 - (edits / Math.Max(a.Length, b.Length)));
        if (NameTables.IsParticle(a) && NameTables.IsParticle(b))
        {
            edits = Math.Min(edits, 1);
        }
        else if (IsSyllabic(a) && IsSyllabic(b))
        {
            edits *= SyllableEdits;
        }

        return (likeness, edits, TokenMatchKind.Spelling);
    }

    /// <summary>How much a word tells of which one is meant.</summary>
    public static double Weight(string word, bool person)
    {
        if (NameTables.IsParticle(word))
        {
            return 0.25;
        }

        if (word.Length == 1)
        {
            return 0.5;
        }

        if (NameNumbers.IsNumber(word))
        {
            return 0.7;
        }

        return !person && NameTables.GenericWords.Contains(word) ? 0.6 : 1;
    }

    private static bool IsSyllabic(string word) =>
        WritingSystems.SetOf(word) is var set && (WritingSystems.Has(set, WritingSystem.Han) || WritingSystems.Has(set, WritingSystem.Hangul));
}
