using System.Globalization;

namespace KnowledgeGraph.Storage.Neo4j.Importing;

/// <summary>The property columns of a file: every name that some row has, with its type, in ordinal order.</summary>
internal sealed class Columns
{
    private readonly KeyValuePair<string, string>[] _types;
    private readonly char _between;

    public Columns(IEnumerable<Dictionary<string, object?>> rows, char between)
    {
        _between = between;
        var types = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (Dictionary<string, object?> row in rows)
        {
            foreach ((string name, object? value) in row)
                types[name] = TypeOf(value);
        }
        types.Remove("id");
        _types = [.. types];
    }

    /// <summary>Headings: <c>name:type</c>.</summary>
    public IEnumerable<string?> Headings => _types.Select(t => t.Key + ":" + t.Value);

    /// <summary>The fields of a row.</summary>
    public IEnumerable<string?> Fields(Dictionary<string, object?> row) => _types.Select(t => TextOf(row.GetValueOrDefault(t.Key)));

    private static string TypeOf(object? value) => value switch
    {
        IReadOnlyList<string> => "string[]",
        double => "double",
        int or long => "long",
        _ => "string",
    };

    private string? TextOf(object? value) => value switch
    {
        null => null,
        IReadOnlyList<string> list => string.Join(_between, list),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string)value,
    };
}
