using System.Globalization;
using KnowledgeGraph.Resolution.Tables;

namespace KnowledgeGraph.Resolution.Names;

/// <summary>The word lists of name comparison, read once from the assembly.</summary>
internal static class NameTables
{
    /// <summary>Honorifics dropped at the beginning of a person's name.</summary>
    public static readonly HashSet<string> LeadingHonorifics = Place("lead");

    /// <summary>Honorifics dropped anywhere in a name of three words or more.</summary>
    public static readonly HashSet<string> InnerHonorifics = Place("any");

    /// <summary>Suffixes of persons' names.</summary>
    public static readonly HashSet<string> Suffixes = Place("suffix");

    /// <summary>Words that are a body's kind, line of business or region.</summary>
    public static readonly HashSet<string> GenericWords = EmbeddedTable.Words("generic-words");

    private static readonly Dictionary<string, string[]> ParticleGroups =
        EmbeddedTable.Rows("particles").ToDictionary(r => r[0], r => r[1] == "-" ? [] : r[1].Split(','), StringComparer.Ordinal);

    private static readonly Dictionary<string, HashSet<string>> NicknamesOf = ReadNicknames();

    private static readonly Dictionary<string, string[]> SpellingVariants =
        EmbeddedTable.Rows("spelling-variants").ToDictionary(r => r[0], r => r[1].Split(' '), StringComparer.Ordinal);

    private static readonly Dictionary<string, int> NumberWords =
        EmbeddedTable.Rows("number-words").ToDictionary(r => r[0], r => int.Parse(r[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static bool IsParticle(string word) => ParticleGroups.ContainsKey(word);

    /// <summary>Whether the two particles are variants of one: al and el, bin and ibn.</summary>
    public static bool AreParticleVariants(string a, string b) =>
        ParticleGroups.TryGetValue(a, out var groupsOfA) && ParticleGroups.TryGetValue(b, out var groupsOfB) && groupsOfA.Intersect(groupsOfB, StringComparer.Ordinal).Any();

    /// <summary>Whether one is a short or pet form of the other.</summary>
    public static bool AreNicknames(string a, string b) => NicknamesOf.TryGetValue(a, out var others) && others.Contains(b);

    /// <summary>The words that the spelling stands for; the word itself when it is no variant.</summary>
    public static IEnumerable<string> Spelled(string word) => SpellingVariants.TryGetValue(word, out var words) ? words : [word];

    /// <summary>The value of a number word.</summary>
    public static bool TryNumber(string word, out int value) => NumberWords.TryGetValue(word, out value);

    private static HashSet<string> Place(string place) =>
        EmbeddedTable.Rows("honorifics").Where(r => r[1] == place).Select(r => r[0]).ToHashSet(StringComparer.Ordinal);

    private static Dictionary<string, HashSet<string>> ReadNicknames()
    {
        var table = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("nicknames"))
        {
            var names = row[0].Split(' ');
            foreach (var nickname in names.Skip(1))
            {
                Add(names[0], nickname);
                Add(nickname, names[0]);
            }
        }

        return table;

        void Add(string name, string other)
        {
            if (!table.TryGetValue(name, out var others))
            {
                table.Add(name, others = new HashSet<string>(StringComparer.Ordinal));
            }

            others.Add(other);
        }
    }
}
