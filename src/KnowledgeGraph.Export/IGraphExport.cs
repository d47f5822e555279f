using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Export;

/// <summary>A format in which a graph leaves the house. The same graph gives the same bytes; text of articles arrives as text and nothing else.</summary>
public interface IGraphExport
{
    /// <summary>The name by which a command asks for it: <c>graphml</c>.</summary>
    string Name { get; }

    /// <summary>What it is for, one line.</summary>
    string Description { get; }

    /// <summary>Which parts of the graph it can take; empty when there is no choice. The first is taken when none is named.</summary>
    IReadOnlyList<ExportProfile> Profiles { get; }

    /// <summary>The files it consists of: one that can go to standard output, or several that need a folder.</summary>
    IReadOnlyList<string> Files { get; }

    /// <summary>Writes one of the files.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="profile">One of <see cref="Profiles"/>; without meaning where there are none.</param>
    /// <param name="file">One of <see cref="Files"/>.</param>
    /// <param name="writer">Where to; it is left open. Its encoding should be UTF-8 without byte order mark.</param>
    void Write(StatementGraph graph, ExportProfile profile, string file, TextWriter writer);
}
