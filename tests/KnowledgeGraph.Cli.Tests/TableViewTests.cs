using KnowledgeGraph.Cli.Terminals;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests;

public sealed class TableViewTests
{
    [Fact]
    public void Redirected_output_has_one_tab_between_whole_values()
    {
        using var terminal = new TestTerminal();
        Example().Write(terminal.Terminal, json: false);

        terminal.Output.Should().Be("actor\tshare\nAnna\uFFFD[2J Berg\t0.50\n");
    }

    [Fact]
    public void Json_keeps_values_as_they_are_and_has_the_hidden_columns()
    {
        using var terminal = new TestTerminal();
        Example().Write(terminal.Terminal, json: true);

        JToken.Parse(terminal.Output).Should().BeEquivalentTo(JToken.Parse("""[{"actor": "Anna\u001b[2J Berg", "share": 0.5, "members": ["a", "b"]}]"""));
    }

    [Fact]
    public void A_terminal_gets_a_table_in_which_markup_is_text()
    {
        using var terminal = new TestTerminal(outputIsTerminal: true);
        var table = new TableView(new TableColumn("actor", "actor"));
        table.Add("[red]not red[/]");
        table.Write(terminal.Terminal, json: false);

        terminal.Output.Should().Contain("[red]not red[/]");
    }

    private static TableView Example()
    {
        var table = new TableView(new TableColumn("actor", "actor"), new TableColumn("share", "share", IsNumber: true), new TableColumn("members", null));
        table.Add("Anna\u001b[2J Berg", 0.5, new[] { "a", "b" });
        return table;
    }
}
