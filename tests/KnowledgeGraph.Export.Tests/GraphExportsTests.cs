using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Export.Tests;

public sealed class GraphExportsTests
{
    public static TheoryData<string> Names => [.. GraphExports.All.Select(export => export.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_graph_gives_the_same_text_with_line_feeds_only(string name)
    {
        IGraphExport export = GraphExports.Find(name)!;
        foreach (string file in export.Files)
        {
            string once = SampleGraph.Written(export, SampleGraph.Of("some text"), ExportProfile.Full, file);
            SampleGraph.Written(export, SampleGraph.Of("some text"), ExportProfile.Full, file).Should().Be(once);
            once.Should().EndWith("\n").And.NotContain("\r");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_empty_graph_is_written_too(string name)
    {
        IGraphExport export = GraphExports.Find(name)!;
        var empty = new StatementGraph(StatementGraph.CurrentFormat, "", [], [], [], [], [], [], [], [], [], [], []);
        foreach (string file in export.Files)
            SampleGraph.Written(export, empty, ExportProfile.Summary, file).Should().NotBeEmpty();
    }

    [Fact]
    public void Names_are_unique_and_an_unknown_one_has_no_format()
    {
        GraphExports.All.Select(export => export.Name).Should().OnlyHaveUniqueItems();
        GraphExports.Find("pdf").Should().BeNull();
    }

    [Fact]
    public void Json_can_be_read_back()
    {
        StatementGraph graph = SampleGraph.Of("some text");
        using var reader = new StringReader(SampleGraph.Written(GraphExports.Find("json")!, graph, ExportProfile.Full));
        StatementGraphJson.Read(reader).Should().BeEquivalentTo(graph);
    }
}
