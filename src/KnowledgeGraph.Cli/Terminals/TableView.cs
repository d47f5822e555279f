using KnowledgeGraph.Model.Graph;
using Newtonsoft.Json;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace KnowledgeGraph.Cli.Terminals;

/// <summary>A table as every command shows it: for a person on a terminal, plain when redirected, or as JSON.</summary>
internal sealed class TableView(params TableColumn[] columns)
{
    private readonly List<object?[]> rows = [];

    /// <summary>Adds a row: one value a column; numbers, strings, booleans, lists of strings or null.</summary>
    public void Add(params object?[] values)
    {
        if (values.Length != columns.Length)
            throw new ArgumentException($"{values.Length} values for {columns.Length} columns", nameof(values));
        rows.Add(values);
    }

    public int Count => rows.Count;

    /// <summary>Writes the table; in JSON an array of objects whose keys are the columns' keys.</summary>
    public void Write(Terminal terminal, bool json)
    {
        if (json)
            WriteJson(terminal.Out);
        else if (terminal.OutputIsTerminal)
            terminal.Screen.Write(Render());
        else
            WritePlain(terminal.Out);
    }

    private void WriteJson(TextWriter output)
    {
        using var writer = new JsonTextWriter(output) { CloseOutput = false, Formatting = Formatting.Indented };
        writer.WriteStartArray();
        foreach (object?[] row in rows)
        {
            writer.WriteStartObject();
            for (int i = 0; i < columns.Length; i++)
            {
                writer.WritePropertyName(columns[i].Key);
                JsonSerializer.CreateDefault().Serialize(writer, row[i]);
            }
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.Flush();
        output.Write('\n');
    }

    private IRenderable Render()
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (TableColumn column in columns.Where(c => c.Title is not null))
        {
            var header = new Spectre.Console.TableColumn(new Text(column.Title!, new Style(decoration: Decoration.Bold)));
            if (column.IsNumber)
                header.RightAligned();
            if (column.IsNarrow)
                header.NoWrap();
            table.AddColumn(header);
        }
        foreach (object?[] row in rows)
            table.AddRow(Cells(row).Select(c => new Text(c)));
        return table;
    }

    // Redirected output cuts nothing to fit, one tab between columns, so that cut, sort and awk work on it.
    private void WritePlain(TextWriter output)
    {
        output.Write(string.Join('\t', columns.Where(c => c.Title is not null).Select(c => c.Title)) + "\n");
        foreach (object?[] row in rows)
            output.Write(string.Join('\t', Cells(row)) + "\n");
    }

    private IEnumerable<string> Cells(object?[] row) =>
        columns.Select((c, i) => (Column: c, Value: row[i])).Where(c => c.Column.Title is not null).Select(c => CellText.Of(c.Column.IsHash ? GraphIds.Shown((string)c.Value!) : c.Value));
}
