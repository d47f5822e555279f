using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>The countries of the world, from the embedded table <c>countries.tsv</c> (ISO 3166-1).</summary>
public static class CountryTable
{
    private static readonly FrozenDictionary<string, Country> ByName = Index();

    /// <summary>All countries, ordered by their alpha-2 code.</summary>
    public static IReadOnlyList<Country> All { get; } = Load();

    /// <summary>The country that bears a name, official name, alias or ISO code (case matters), or null.</summary>
    public static Country? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.GetValueOrDefault(name);
    }

    private static Country[] Load()
    {
        var countries = new List<Country>();
        foreach (string line in TableReader.Lines("countries.tsv"))
        {
            string[] columns = line.Split('\t');
            string[] capitals = TableReader.List(columns[5], ',');
            countries.Add(new Country(
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                TableReader.List(columns[4], ','),
                [.. capitals.Where(c => c[0] != '~')],
                [.. capitals.Where(c => c[0] == '~').Select(c => c[1..])],
                TableReader.List(columns[6], ',')));
        }
        return [.. countries.OrderBy(c => c.Alpha2, StringComparer.Ordinal)];
    }

    private static FrozenDictionary<string, Country> Index()
    {
        var index = new Dictionary<string, Country>(StringComparer.Ordinal);
        Country[] countries = Load();
        foreach (Country country in countries)
            index.TryAdd(country.Name, country);
        foreach (Country country in countries)
        {
            foreach (string name in (string[])[country.Alpha3, country.Alpha2, country.OfficialName, .. country.Aliases])
                index.TryAdd(name, country);
        }
        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
