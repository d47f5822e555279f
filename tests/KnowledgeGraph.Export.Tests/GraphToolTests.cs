namespace KnowledgeGraph.Export.Tests;

/// <summary>What tools of others make of the exports, with hostile text in every place.</summary>
public sealed class GraphToolTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-export-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Networkx_opens_graphml_with_typed_counts_and_dates() => DebianPython.Run(
        "networkx",
        """
        import sys, networkx as nx
        for path in sys.argv[1:]:
            g = nx.read_graphml(path, force_multigraph=True)
            print(type(g).__name__, len(g), g.number_of_edges())
        print([(d['label'], d['weight'], d['confidence'], d['first']) for s, t, d in g.edges(data=True) if d['label'] == 'SUPPORTS' and 'first' in d])
        print(g.nodes['actor:country.KES']['party'], g.nodes['actor:country.KES']['name'])
        """,
        Write("graphml", ExportProfile.Actors),
        Write("graphml", ExportProfile.Full),
        Write("graphml", ExportProfile.Summary))
        .Should().Be("MultiDiGraph 4 4\nMultiDiGraph 12 25\nMultiDiGraph 5 7\n[('SUPPORTS', 1, 0.8125, '2020-05-21')]\nUnity Kesharan");

    [Fact]
    public void Igraph_opens_graphml() => DebianPython.Run(
        "igraph",
        """
        import sys, igraph
        for path in sys.argv[1:]:
            g = igraph.Graph.Read_GraphML(path)
            print(g.is_directed(), g.vcount(), g.ecount(), g.vs[0]['id'], g.vs[0]['uid'])
        """,
        Write("graphml", ExportProfile.Summary),
        Write("graphml", ExportProfile.Full))
        .Should().Be("True 5 7 actor:country.KES country/KES\nTrue 12 25 actor:country.KES country/KES");

    [Fact]
    public void Networkx_opens_gexf() => DebianPython.Run(
        "networkx",
        """
        import sys, networkx as nx
        for path in sys.argv[1:]:
            g = nx.read_gexf(path)
            print(len(g), g.number_of_edges(), sorted({d['label'] for s, t, d in g.edges(data=True)})[0])
        """,
        Write("gexf", ExportProfile.Summary),
        Write("gexf", ExportProfile.Full))
        .Should().Be("5 7 CITES\n12 25 CITES");

    private string Write(string format, ExportProfile profile)
    {
        IGraphExport export = GraphExports.Find(format)!;
        string path = Path.Combine(_folder, $"{profile}.{format}");
        File.WriteAllText(path, SampleGraph.Written(export, SampleGraph.Of(SampleGraph.Hostile), profile));
        return path;
    }
}
