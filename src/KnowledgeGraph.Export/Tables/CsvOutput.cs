namespace KnowledgeGraph.Export.Tables;

/// <summary>Writes CSV (RFC 4180, LF): what a spreadsheet would take for a formula gets an apostrophe before it and so stays text.</summary>
internal sealed class CsvOutput(TextWriter writer)
{
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(",\"\r\n");

    /// <summary>Writes one row; null cells are empty.</summary>
    public void Row(IEnumerable<string?> cells)
    {
        bool first = true;
        foreach (string? cell in cells)
        {
            if (!first)
                writer.Write(',');
            Cell(Defused(cell ?? ""));
            first = false;
        }
        writer.Write('\n');
    }

    // OWASP, CSV injection: spreadsheets begin formulas at these, also after tabs and line breaks.
    private static string Defused(string cell) => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' ? "'" + cell : cell;

    private void Cell(string cell)
    {
        if (!cell.AsSpan().ContainsAny(Quoted))
        {
            writer.Write(cell);
            return;
        }
        writer.Write('"');
        writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
