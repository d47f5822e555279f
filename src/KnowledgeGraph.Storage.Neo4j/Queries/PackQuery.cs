using KnowledgeGraph.Storage.Neo4j.Connections;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>A query of the pack: a commented Cypher file.</summary>
/// <param name="Name">Name of the file without its ending: <c>opponents-of-proposal</c>.</param>
/// <param name="Gives">What it gives, one sentence.</param>
/// <param name="ReadAs">How to read the result.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Cypher">The whole text, with comments.</param>
public sealed record PackQuery(string Name, string Gives, string ReadAs, IReadOnlyList<QueryParameter> Parameters, string Cypher)
{
    /// <summary>Values for all parameters: those given, defaults for the rest.</summary>
    /// <param name="given">Name and text of each.</param>
    /// <exception cref="FormatException">One is unknown or of the wrong kind, or a required one is missing.</exception>
    public IReadOnlyDictionary<string, object?> Bind(IReadOnlyDictionary<string, string> given)
    {
        foreach (string name in given.Keys)
        {
            if (!Parameters.Any(p => p.Name == name))
                throw new FormatException($"query '{Name}' has no parameter '{name}'; it has: {(Parameters.Count == 0 ? "none" : string.Join(", ", Parameters.Select(p => p.Name)))}");
        }
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (QueryParameter parameter in Parameters)
        {
            if (given.TryGetValue(parameter.Name, out string? text))
                values[parameter.Name] = parameter.Parse(text);
            else if (parameter.IsRequired)
                throw new FormatException($"query '{Name}' needs --param {parameter.Name}=…: {parameter.Description}");
            else
                values[parameter.Name] = parameter.Default;
        }
        return values;
    }

    /// <summary>The query with its values, ready to run.</summary>
    public CypherStatement Statement(IReadOnlyDictionary<string, object?> values) => new(Cypher, values, IsRead: true);
}
