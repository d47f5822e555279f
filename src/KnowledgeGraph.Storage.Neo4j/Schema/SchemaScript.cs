namespace KnowledgeGraph.Storage.Neo4j.Schema;

/// <summary>The statements of <c>graph-schemas/constraints.cypher</c>, which is built into the assembly.</summary>
internal static class SchemaScript
{
    private static readonly Lazy<SchemaStatement[]> Statements = new(() => [.. Split(ReadResource()).Select(SchemaStatement.Parse)]);

    /// <summary>The constraint of the graph's own node.</summary>
    public static IEnumerable<SchemaStatement> GraphKey => Keys.Where(s => s.Name == "kg_graph");

    /// <summary>Constraints.</summary>
    public static IEnumerable<SchemaStatement> Keys => Statements.Value.Where(s => s.IsConstraint);

    /// <summary>Indexes for queries: filled much faster over nodes that are there than node by node.</summary>
    public static IEnumerable<SchemaStatement> Indexes => Statements.Value.Where(s => !s.IsConstraint);

    /// <summary>Statements of a script: comment lines dropped, cut at the semicolons that end a line.</summary>
    internal static string[] Split(string script)
    {
        IEnumerable<string> lines = script.Split('\n').Select(l => l.TrimEnd()).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal));
        return [.. string.Join('\n', lines).Split(";\n").Select(s => s.Trim().TrimEnd(';')).Where(s => s.Length > 0)];
    }

    private static string ReadResource()
    {
        using Stream stream = typeof(SchemaScript).Assembly.GetManifestResourceStream("constraints.cypher")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
