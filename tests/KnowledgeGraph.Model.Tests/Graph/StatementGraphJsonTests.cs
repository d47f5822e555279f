using System.Globalization;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Storage.Contract.Graphs;

namespace KnowledgeGraph.Model.Tests.Graph;

public sealed class StatementGraphJsonTests
{
    [Fact]
    public void Reading_and_writing_gives_the_same_bytes()
    {
        foreach (StatementGraph graph in new[] { GraphFixtures.Full, GraphFixtures.Small, GraphFixtures.Empty })
        {
            string json = Write(graph);
            Write(StatementGraphJson.Read(new StringReader(json))).Should().Be(json);
        }
    }

    [Fact]
    public void Everything_survives() =>
        StatementGraphJson.Read(new StringReader(Write(GraphFixtures.Full))).Should().BeEquivalentTo(GraphFixtures.Full, o => o.WithStrictOrdering());

    [Fact]
    public void Lines_end_with_a_line_feed_alone_and_the_file_with_one()
    {
        string json = Write(GraphFixtures.Full);
        json.Should().NotContain("\r").And.EndWith("}\n").And.NotEndWith("\n\n");
        json.Split('\n').Should().HaveCountGreaterThan(100);
    }

    [Fact]
    public void The_culture_plays_no_role()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string json = Write(GraphFixtures.Full);
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NegativeSign = "~";
        try
        {
            CultureInfo.CurrentCulture = odd;
            Write(GraphFixtures.Full).Should().Be(json);
            Write(StatementGraphJson.Read(new StringReader(json))).Should().Be(json);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"format\":7}")]
    [InlineData("{\"format\":1,\"digest\":\"x\"}")]
    [InlineData("{\"format\":1,\"actors\":[{\"type\":\"Robot\"}]}")]
    public void What_is_no_graph_is_refused(string json) =>
        FluentActions.Invoking(() => StatementGraphJson.Read(new StringReader(json))).Should().Throw<FormatException>();

    private static string Write(StatementGraph graph)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        StatementGraphJson.Write(graph, writer);
        return writer.ToString();
    }
}
