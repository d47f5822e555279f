using System.Collections.Frozen;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>
/// Names that are known without the text's help: countries, their people and capitals, states, cities, regions, bodies, media,
/// groups. Looked up by text, case-sensitive, longest form first, from token to token border.
/// </summary>
internal static class Gazetteer
{
    private static readonly FrozenDictionary<string, KnownName> ByText = Load();
    private static readonly FrozenDictionary<ulong, KnownName[]> ByPrefix = ByText.Values
        .GroupBy(name => Prefix(name.Text))
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(n => n.Text.Length).ThenBy(n => n.Text, StringComparer.Ordinal).ToArray());

    /// <summary>The name that is written exactly so, or null.</summary>
    public static KnownName? Find(string text) => ByText.GetValueOrDefault(text);

    /// <summary>The longest known name that begins with a token and ends with a token; <paramref name="end"/> is the index after it.</summary>
    public static KnownName? LongestAt(Document document, int token, out int end)
    {
        end = token;
        int start = document[token].Start;
        ReadOnlySpan<char> rest = document.Text.AsSpan(start);
        if (!ByPrefix.TryGetValue(Prefix(rest), out KnownName[]? names))
            return null;
        foreach (KnownName name in names)
        {
            if (!rest.StartsWith(name.Text, StringComparison.Ordinal))
                continue;
            int stop = start + name.Text.Length;
            for (end = token + 1; end < document.Count && document[end].Start < stop; end++)
            {
            }
            if (document[end - 1].End == stop)
                return name;
        }
        end = token;
        return null;
    }

    /// <summary>The first two code units, packed.</summary>
    private static ulong Prefix(ReadOnlySpan<char> text)
    {
        ulong packed = 0;
        for (int i = 0; i < Math.Min(2, text.Length); i++)
            packed = (packed << 16) | text[i];
        return packed;
    }

    private static FrozenDictionary<string, KnownName> Load()
    {
        var names = new Dictionary<string, KnownName>(StringComparer.Ordinal);
        var ambiguous = new HashSet<string>(TableReader.Words("ambiguous.txt"), StringComparer.Ordinal);
        Dictionary<string, string> countryNames = CountryTable.All.ToDictionary(c => c.Alpha3, c => c.Name, StringComparer.Ordinal);
        foreach (Country country in CountryTable.All)
            Add(country.Name, KnownNameKind.Country, country.Name, country.Name, "country");
        foreach (Country country in CountryTable.All)
        {
            foreach (string alias in (string[])[country.OfficialName, .. country.Aliases])
                Add(alias, KnownNameKind.Country, country.Name, country.Name, "country");
        }
        AddRows("bodies.tsv", KnownNameKind.Organization);
        AddRows("media.tsv", KnownNameKind.Medium);
        foreach (Country country in CountryTable.All)
        {
            foreach (string demonym in country.Demonyms)
                Add(demonym, KnownNameKind.Demonym, country.Name, country.Name, null);
            foreach (string capital in country.Capitals)
                Add(capital, KnownNameKind.Capital, country.Name, country.Name, "capital");
            foreach (string city in country.OtherCapitals)
                Add(city, KnownNameKind.City, city, null, "city");
        }
        foreach (string line in TableReader.Lines("places.tsv"))
        {
            string[] columns = line.Split('\t');
            KnownNameKind kind = Enum.Parse<KnownNameKind>(columns[0], ignoreCase: true);
            foreach (string name in TableReader.List(columns[1], ';'))
                Add(name, kind, name, null, columns[0]);
        }
        foreach (string group in TableReader.Words("groups.txt"))
            Add(group, KnownNameKind.Group, group, null, null);
        return names.ToFrozenDictionary(StringComparer.Ordinal);

        void AddRows(string table, KnownNameKind kind)
        {
            foreach (string line in TableReader.Lines(table))
            {
                string[] columns = line.Split('\t');
                string? country = columns[2] == "-" ? null : countryNames[columns[2]];
                foreach (string name in (string[])[columns[0], .. TableReader.List(columns[1], ';')])
                    Add(name, kind, columns[0], country, columns[3]);
            }
        }

        void Add(string text, KnownNameKind kind, string canonical, string? country, string? headWord)
        {
            names.TryAdd(text, new KnownName(text, kind, canonical, country, ambiguous.Contains(text), headWord));
            if (text.Contains('\'', StringComparison.Ordinal))
            {
                string curly = text.Replace('\'', '’');
                names.TryAdd(curly, new KnownName(curly, kind, canonical, country, ambiguous.Contains(text), headWord));
            }
        }
    }
}
