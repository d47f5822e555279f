using System.Globalization;
using System.Text;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Storage.Neo4j.PropertyGraphs;
using KnowledgeGraph.Storage.Neo4j.Pushing;

namespace KnowledgeGraph.Storage.Neo4j.Importing;

/// <summary>
/// The graph as CSV files for <c>neo4j-admin database import full</c>, for graphs of tens of millions of nodes. The import ends in the same
/// database as a push, hashes included, so that later pushes go on from there; constraints and indexes are made by the next push.
/// </summary>
public static class ImportFiles
{
    /// <summary>Writes the files.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="folder">Made if absent; files of the same names are replaced.</param>
    /// <param name="database">The database that the command names.</param>
    /// <returns>The command that imports them, to be run in the folder while the server is stopped.</returns>
    /// <exception cref="ArgumentException">The graph contradicts itself.</exception>
    public static string Write(StatementGraph graph, string folder, string database = "neo4j")
    {
        Directory.CreateDirectory(folder);
        var rows = new PropertyGraph(graph, Neo4jStore.GraphId);
        var survey = new GraphSurvey(rows);
        char between = ListDelimiter.Find(rows);
        var command = new StringBuilder("neo4j-admin database import full ").Append(database)
            .Append(" --overwrite-destination --multiline-fields=true --array-delimiter=").Append(ListDelimiter.NameOf(between));
        command.Append(WriteGraphNode(graph, survey, folder));
        foreach (NodeShape shape in GraphShape.Nodes)
            command.Append(NodeFile.Write(shape, rows.Nodes(shape), survey.HashesOf(shape), folder, between));
        foreach (NodeShape shape in GraphShape.Nodes)
        {
            foreach (EdgeKind kind in shape.Owned)
                command.Append(EdgeFile.WriteOwned(kind, rows.Nodes(shape), folder));
        }
        foreach (EdgeKind kind in GraphShape.FreeEdges)
            command.Append(EdgeFile.Write(kind, rows.Edges(kind), survey.HashesOf(kind), folder, between));
        File.WriteAllText(Path.Combine(folder, "import.sh"), "#!/bin/sh\n# Run in this folder while the server is stopped; then 'kg push' makes the constraints and indexes.\n" + command + "\n");
        return command.ToString();
    }

    /// <summary>The node that says which state is there.</summary>
    private static string WriteGraphNode(StatementGraph graph, GraphSurvey survey, string folder)
    {
        using var file = new CsvFile(Path.Combine(folder, "Graph.csv"));
        file.Write("id:ID(Graph)", "graph:string", "digest:string", "content:string", "format:long", "generation:long", ":LABEL");
        file.Write(Neo4jStore.GraphId, Neo4jStore.GraphId, graph.Digest, survey.Content, GraphPush.Format.ToString(CultureInfo.InvariantCulture), "1", "Graph");
        return " --nodes=Graph.csv";
    }
}
