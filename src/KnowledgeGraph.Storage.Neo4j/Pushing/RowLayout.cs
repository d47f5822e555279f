using System.Globalization;

namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>
/// How a row travels: as a list, its values in a fixed order, for the server reads a request byte by byte and names in every row would be a third
/// of it. In order: id, hash, the named properties (null where there is none), numbers of nodes, and a map of properties without a place.
/// </summary>
/// <param name="names">Names from <see cref="PropertyGraphs.GraphShape"/>.</param>
internal sealed class RowLayout(IReadOnlyList<string> names)
{
    private const int First = 2;

    /// <summary>The properties in Cypher, as a map of which nulls leave nothing.</summary>
    public string Map { get; } = string.Create(CultureInfo.InvariantCulture,
        $"{{graph: $graph, id: row[0], hash: row[1]{string.Concat(names.Select((name, i) => string.Create(CultureInfo.InvariantCulture, $", `{name}`: row[{First + i}]")))}}}");

    /// <summary>The <paramref name="index"/>th number in Cypher.</summary>
    public string Number(int index) => At(First + names.Count + index);

    /// <summary>The map of properties without a place in Cypher; it follows <paramref name="numbers"/> numbers.</summary>
    public string Rest(int numbers) => At(First + names.Count + numbers);

    /// <summary>A row.</summary>
    /// <param name="properties">All properties but <c>hash</c>.</param>
    /// <param name="hash">Of all that the row says.</param>
    /// <param name="numbers">Numbers of nodes and relationships that are there.</param>
    /// <param name="hasRest">Whether a map of properties without a place stands at the end.</param>
    public object?[] Values(Dictionary<string, object?> properties, long hash, ReadOnlySpan<long> numbers, out bool hasRest)
    {
        int placed = First;
        foreach (string name in names)
            placed += properties.ContainsKey(name) ? 1 : 0;
        // Beside the names a row has graph and id.
        hasRest = properties.Count > placed;
        var values = new object?[First + names.Count + numbers.Length + (hasRest ? 1 : 0)];
        (values[0], values[1]) = (properties["id"], hash);
        for (int i = 0; i < names.Count; i++)
            values[First + i] = properties.GetValueOrDefault(names[i]);
        for (int i = 0; i < numbers.Length; i++)
            values[First + names.Count + i] = numbers[i];
        if (hasRest)
            values[^1] = properties.Where(p => p.Key is not ("graph" or "id") && !names.Contains(p.Key)).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        return values;
    }

    private static string At(int index) => string.Create(CultureInfo.InvariantCulture, $"row[{index}]");
}
