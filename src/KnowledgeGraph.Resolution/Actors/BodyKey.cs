using KnowledgeGraph.Resolution.Names;
using KnowledgeGraph.Resolution.Tables;

namespace KnowledgeGraph.Resolution.Actors;

/// <summary>Keys of organizations and groups: the words of the name, sorted, countries by code, without particles and legal forms.</summary>
internal static class BodyKey
{
    private static readonly HashSet<string> Offices = EmbeddedTable.Words("office-words");

    private static readonly HashSet<string> GenericWords = EmbeddedTable.Words("generic-bodies");

    /// <summary>"Parliament of Ukraine", "the Ukrainian parliament" and "Ukraine's parliament" have one key.</summary>
    public static string Of(string name)
    {
        var tokens = CountryTable.Canonical(NameParser.Words(NameFolding.ToLatin(NameFolding.Fold(name)), person: false));
        var parsed = NameParser.Parse(string.Join(' ', tokens.Select(t => t[0] == '=' ? "zz" + t[1..].ToLowerInvariant() : t)), person: false, toLatin: false).Tokens;
        var words = parsed.Where(w => !NameTables.IsParticle(w)).Select(w => w.Length == 5 && w.StartsWith("zz", StringComparison.Ordinal) ? "=" + w[2..].ToUpperInvariant() : w);
        var sorted = words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return sorted.Count > 0 ? string.Join(' ', sorted) : string.Join(' ', parsed);
    }

    /// <summary>Whether every word is one of offices and bodies that each country has: ministry of defence, supreme court, police.</summary>
    public static bool IsOffice(string key) => key.Split(' ').All(w => w[0] != '=' && Offices.Contains(w));

    /// <summary>Whether every word only says what kind of body it is: the university, the company.</summary>
    public static bool IsGeneric(string key) => key.Split(' ').All(GenericWords.Contains);

    /// <summary>Whether the key names a country.</summary>
    public static bool HasCountry(string key) => key.Contains('=', StringComparison.Ordinal);

    /// <summary>The key of an office of a given country.</summary>
    public static string WithCountry(string key, string code) =>
        string.Join(' ', key.Split(' ').Append("=" + code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
