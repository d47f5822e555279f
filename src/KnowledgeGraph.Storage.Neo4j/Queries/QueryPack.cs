using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>The queries of <c>graph-schemas/queries</c>, which are built into the assembly.</summary>
public static partial class QueryPack
{
    private const string Prefix = "queries/";
    private const string Suffix = ".cypher";
    private const string ReadAs = "// Read it so: ";

    private static readonly Lazy<PackQuery[]> Queries = new(() =>
        [.. Names().Order(StringComparer.Ordinal).Select(n => Parse(n, ReadResource(n)))]);

    /// <summary>All queries, by name.</summary>
    public static IReadOnlyList<PackQuery> All => Queries.Value;

    /// <summary>The query of that name, or null.</summary>
    public static PackQuery? Find(string name) => Queries.Value.FirstOrDefault(q => q.Name == name);

    /// <summary>
    /// Reads a file of the pack. Its head: a comment line that says what it gives, one that begins <c>Read it so:</c> (a comment line after it goes
    /// on with it), and a line <c>:param name => default -- description</c> a parameter, where the default is a whole number, a text in quotes or null.
    /// </summary>
    /// <exception cref="FormatException">The head is not like that.</exception>
    internal static PackQuery Parse(string name, string text)
    {
        string[] comments = [.. text.Split('\n').TakeWhile(l => l.StartsWith("//", StringComparison.Ordinal))];
        int read = Array.FindIndex(comments, l => l.StartsWith(ReadAs, StringComparison.Ordinal));
        if (read < 1)
            throw new FormatException($"query '{name}' does not begin with what it gives and how to read it");
        IEnumerable<string> more = comments.Skip(read + 1).TakeWhile(l => !ParameterLine().IsMatch(l));
        string readAs = string.Join(' ', [comments[read][ReadAs.Length..], .. more.Select(l => l[2..].Trim())]);
        QueryParameter[] parameters = [.. comments.Select(l => ParameterLine().Match(l)).Where(m => m.Success).Select(ParameterOf)];
        return new PackQuery(name, string.Join(' ', comments.Take(read).Select(l => l[2..].Trim())), readAs, parameters, text);
    }

    private static QueryParameter ParameterOf(Match line)
    {
        string value = line.Groups["value"].Value;
        string description = line.Groups["text"].Value;
        object? standard = value switch
        {
            "null" => null,
            _ when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) => number,
            _ => value.Trim('\''),
        };
        bool required = description.StartsWith("required: ", StringComparison.Ordinal);
        return new QueryParameter(line.Groups["name"].Value, standard, required, required ? description["required: ".Length..] : description);
    }

    [GeneratedRegex(@"^// :param (?<name>\w+) => (?<value>\S+) -- (?<text>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex ParameterLine();

    private static IEnumerable<string> Names() => typeof(QueryPack).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(n => n[Prefix.Length..^Suffix.Length]);

    private static string ReadResource(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name + Suffix)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
