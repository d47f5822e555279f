using System.Globalization;
using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

/// <summary>Collects the properties of a node or relationship; what is null or an empty list is left out, as Neo4j has no null.</summary>
internal sealed class Properties
{
    /// <summary>Names that every node or relationship of ours carries or may carry; the analyst's columns cannot take them.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal) { "graph", "id", "hash", "retired", "name", "members", "roles", "reasons" };

    private readonly Dictionary<string, object?> _map = new(StringComparer.Ordinal);

    public Properties(string graph, string id) => (_map["graph"], _map["id"]) = (graph, id);

    public Dictionary<string, object?> Map => _map;

    public Properties Add(string name, object? value)
    {
        if (value is not null)
            _map[name] = value;
        return this;
    }

    public Properties AddList(string name, IReadOnlyList<string> values) => Add(name, values.Count == 0 ? null : values);

    /// <summary>Lower-cased name of an enum's value, as in JSON.</summary>
    public Properties AddName<T>(string name, T value)
        where T : struct, Enum => Add(name, EnumNames<T>.Lower[value]);

    /// <summary>Evidence as lists of equal length, for a property holds no maps: texts, articles, <c>start-end</c>, ids.</summary>
    public Properties AddEvidence(IReadOnlyList<Evidence> evidence) => this
        .AddList("evidence", [.. evidence.Select(e => e.Text)])
        .AddList("evidenceArticles", [.. evidence.Select(e => e.ArticleId)])
        .AddList("evidenceSpans", [.. evidence.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Start}-{e.End}"))])
        .AddList("evidenceIds", [.. evidence.Select(e => e.Id)]);

    /// <summary>Columns of the analyst's tables; a name that is taken gets <c>table_</c> in front.</summary>
    public Properties AddAttributes(IReadOnlyList<KeyValuePair<string, string>> attributes)
    {
        foreach ((string name, string value) in attributes)
        {
            string key = new([.. name.Trim().Select(c => char.IsControl(c) ? '_' : c)]);
            if (key.Length > 0)
                _map[Reserved.Contains(key) ? "table_" + key : key] = value;
        }
        return this;
    }

    private static class EnumNames<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Lower = Enum.GetValues<T>().ToDictionary(v => v, v => v.ToString().ToLowerInvariant());
    }
}
