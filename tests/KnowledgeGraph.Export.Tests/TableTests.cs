using CsCheck;
using KnowledgeGraph.Export.Tables;

namespace KnowledgeGraph.Export.Tests;

public sealed class TableTests
{
    [Fact]
    public void Cells_hold_any_text_and_no_formula() => Gen.String.Array[1, 4].Sample(cells =>
    {
        using var writer = new StringWriter();
        new CsvOutput(writer).Row(cells);
        string[] read = Read(writer.ToString());
        read.Should().HaveCount(cells.Length);
        for (int i = 0; i < cells.Length; i++)
        {
            read[i].TrimStart('\'').Should().Be(cells[i].TrimStart('\''));
            (read[i].Length > 0 && "=+-@\t\r\n".Contains(read[i][0])).Should().BeFalse();
        }
    }, iter: 2000);

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0\n")]
    [InlineData("-1", "'-1\n")]
    [InlineData("a,b", "\"a,b\"\n")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"\n")]
    [InlineData("", "\n")]
    public void Cells_are_written_so(string cell, string written)
    {
        using var writer = new StringWriter();
        new CsvOutput(writer).Row([cell]);
        writer.ToString().Should().Be(written);
    }

    [Fact]
    public void The_flat_table_has_a_row_a_position_by_date()
    {
        PositionRow[] rows = [.. PositionTable.Rows(SampleGraph.Of("text"))];

        rows.Select(row => row.Position).Should().Equal("p1", "p2", "p3");
        rows[0].Should().Be(new PositionRow(
            "2020-05-21", "Wire", "https://a.example/1", "Aziz Tokhtari text", "Kesharan", "supports", "text", "text", "text", "asserted", "text", "o1", 0.8125,
            "a/1 text", "p1", "person/aziz-tokhtari", "control-of-the-dam-0a1b2c"));
        rows[2].Matter.Should().Be("Kesharan");
        rows[2].Organization.Should().BeNull();
        using var writer = new StringWriter();
        PositionTable.Write(rows, writer);
        writer.ToString().Split('\n')[0].Should().Be(string.Join(',', PositionTable.Columns));
        writer.ToString().Split('\n')[1].Should().StartWith("2020-05-21,Wire,https://a.example/1,Aziz Tokhtari text,Kesharan,supports,");
    }

    [Fact]
    public void Tables_of_nodes_and_edges_fit_together()
    {
        IGraphExport csv = GraphExports.Find("csv")!;
        string[] nodes = SampleGraph.Written(csv, SampleGraph.Of("text"), ExportProfile.Full, "nodes.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] edges = SampleGraph.Written(csv, SampleGraph.Of("text"), ExportProfile.Full, "edges.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        HashSet<string> ids = [.. nodes.Skip(1).Select(line => Read(line + "\n")[0])];
        ids.Should().HaveCount(12);
        edges.Should().HaveCount(26);
        foreach (string edge in edges.Skip(1))
            ids.Should().Contain(Read(edge + "\n")[0]).And.Contain(Read(edge + "\n")[1]);
    }

    private static string[] Read(string line)
    {
        var cells = new List<string>();
        int i = 0;
        while (true)
        {
            int end;
            if (line[i] == '"')
            {
                end = i + 1;
                while (line[end] != '"' || line[end + 1] == '"')
                    end += line[end] == '"' ? 2 : 1;
                cells.Add(line[(i + 1)..end].Replace("\"\"", "\"", StringComparison.Ordinal));
                end++;
            }
            else
            {
                end = line.IndexOfAny([',', '\n'], i);
                cells.Add(line[i..end]);
            }
            if (line[end] == '\n')
                return [.. cells];
            i = end + 1;
        }
    }
}
