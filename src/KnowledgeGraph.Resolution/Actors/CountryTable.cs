using KnowledgeGraph.Resolution.Names;
using KnowledgeGraph.Resolution.Tables;

namespace KnowledgeGraph.Resolution.Actors;

/// <summary>
/// ISO 3166-1 codes by the words that name a state: names, official and other names, capitals, peoples. The table is the one that extraction reads,
/// linked into this assembly.
/// </summary>
internal static class CountryTable
{
    private const int LongestName = 5;

    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> NounsAndAdjectives = new(StringComparer.Ordinal);

    static CountryTable()
    {
        foreach (var row in EmbeddedTable.Rows("countries"))
        {
            var code = row[1];
            Names[code] = row[2];
            foreach (var name in (string[])[code, row[2], row[3], .. List(row[4])])
            {
                Add(Codes, name, code);
                Add(NounsAndAdjectives, name, code);
            }

            // Capitals stand for the state when an entity is one; as a word of a body's name they do too ("Kyiv's allies").
            foreach (var name in (string[])[.. List(row[5]), .. List(row[6])])
            {
                Add(NounsAndAdjectives, name, code);
            }
        }
    }

    /// <summary>English name of a country.</summary>
    public static string NameOf(string code) => Names[code];

    /// <summary>The code of the country that the whole text names, by any of its words; null when it names none.</summary>
    public static string? CodeOf(string name) => NounsAndAdjectives.GetValueOrDefault(Key(name)) ?? Codes.GetValueOrDefault(Key(name));

    /// <summary>The code of the country that the text names by a name proper: no capital, no people.</summary>
    public static string? CodeOfName(string name) => NounsAndAdjectives.GetValueOrDefault(Key(name)) is { } code && Codes.GetValueOrDefault(Key(name)) == code ? code : null;

    /// <summary>The words with every country name, capital and adjective replaced by <c>=CODE</c>.</summary>
    public static List<string> Canonical(IReadOnlyList<string> words)
    {
        var result = new List<string>(words.Count);
        for (var i = 0; i < words.Count;)
        {
            var length = Math.Min(LongestName, words.Count - i);
            string? code = null;
            for (; length > 0 && code is null; length--)
            {
                // A single word of two or three letters is more often an acronym than a code.
                var candidate = string.Join(' ', words.Skip(i).Take(length));
                code = candidate.Length <= 3 && candidate is not ("us" or "uk" or "usa" or "uae") ? null : NounsAndAdjectives.GetValueOrDefault(candidate);
            }

            result.Add(code is null ? words[i] : "=" + code);
            i += code is null ? 1 : length + 1;
        }

        return result;
    }

    private static string Key(string name)
    {
        var words = NameParser.Words(NameFolding.Fold(name), person: false);
        return string.Join(' ', words.Count > 1 && words[0] == "the" ? words.Skip(1) : words);
    }

    private static void Add(Dictionary<string, string> table, string name, string code)
    {
        // "The Valley", "the North": without the article a word of many other names.
        if (!name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || table == Codes || Key(name).Contains(' ', StringComparison.Ordinal))
        {
            table.TryAdd(Key(name), code);
        }
    }

    private static IEnumerable<string> List(string field) =>
        field.Replace("\\,", "\u0001", StringComparison.Ordinal).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(f => !f.StartsWith('~') && f != "-").Select(f => f.Replace('\u0001', ','));
}
