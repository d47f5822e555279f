using KnowledgeGraph.Export.Cypher;
using KnowledgeGraph.Export.Gexf;
using KnowledgeGraph.Export.GraphMl;
using KnowledgeGraph.Export.Tables;

namespace KnowledgeGraph.Export;

/// <summary>All formats, by name.</summary>
public static class GraphExports
{
    /// <summary>The formats in the order in which help lists them.</summary>
    public static IReadOnlyList<IGraphExport> All { get; } =
        [new GraphMlExport(), new GexfExport(), new CsvExport(), new JsonExport(), new CypherExport()];

    /// <summary>The format of a name, or null.</summary>
    public static IGraphExport? Find(string name) => All.FirstOrDefault(export => export.Name == name);
}
