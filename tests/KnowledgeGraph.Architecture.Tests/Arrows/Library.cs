using System.Reflection;

namespace KnowledgeGraph.Architecture.Tests.Arrows;

/// <summary>The projects under <c>src</c> and which others each may use: the arrows of the design.</summary>
internal static class Library
{
    private static readonly string[] BelowPipeline = ["Model", "Language", "Ingest", "Extraction", "Resolution", "Storage.Sqlite", "Storage.Neo4j", "Analysis", "Export"];

    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Language"] = [],
        ["Ingest"] = ["Model"],
        ["Extraction"] = ["Language", "Model"],
        ["Resolution"] = ["Language", "Model"],
        ["Storage.Sqlite"] = ["Model"],
        ["Storage.Neo4j"] = ["Model"],
        ["Analysis"] = ["Model"],
        ["Export"] = ["Model", "Analysis"],
        ["Pipeline"] = BelowPipeline,
        ["Cli"] = [.. BelowPipeline, "Pipeline"],
    };

    /// <summary>Names of the projects without <c>KnowledgeGraph.</c></summary>
    public static IReadOnlyList<string> Names { get; } = [.. Arrows.Keys];

    /// <summary>What a project may use.</summary>
    public static IReadOnlyList<string> MayUse(string name) => Arrows[name];

    /// <summary>What a project may not use.</summary>
    public static IReadOnlyList<string> MayNotUse(string name) => [.. Names.Except(Arrows[name]).Where(other => other != name)];

    public static Assembly Load(string name) => Assembly.Load(AssemblyName(name));

    // The assembly of the command line is called as its users call it.
    private static string AssemblyName(string name) => name == "Cli" ? "kg" : "KnowledgeGraph." + name;
}
