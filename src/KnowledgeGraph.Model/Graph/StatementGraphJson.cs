using KnowledgeGraph.Model.Json;
using Newtonsoft.Json;

namespace KnowledgeGraph.Model.Graph;

/// <summary>The graph as JSON, keys in a fixed order, indented by two spaces, LF: equal graphs give equal bytes.</summary>
public static class StatementGraphJson
{
    /// <summary>Writes the graph and a final line feed.</summary>
    public static void Write(StatementGraph graph, TextWriter writer)
    {
        writer.NewLine = "\n";
        ModelSerializer.Write(graph, writer, Formatting.Indented);
        writer.Write('\n');
    }

    /// <summary>Reads a graph that <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no graph, or one of another format.</exception>
    public static StatementGraph Read(TextReader reader)
    {
        StatementGraph? graph = ModelSerializer.Read<StatementGraph>(reader);
        if (graph?.Format != StatementGraph.CurrentFormat)
            throw new FormatException($"graph format {graph?.Format} is not {StatementGraph.CurrentFormat}, the one this version reads");
        if (Lists(graph).Any(list => list is null || list.Any(item => item is null)))
            throw new FormatException("a list of the graph is missing or has a gap");
        return graph;
    }

    private static IReadOnlyList<object?>?[] Lists(StatementGraph graph) =>
    [
        graph.Actors, graph.Proposals, graph.Articles, graph.Statements, graph.Positions, graph.Origins,
        graph.Summaries, graph.Citations, graph.SpeaksFor, graph.Concerns, graph.SameStories,
    ];
}
