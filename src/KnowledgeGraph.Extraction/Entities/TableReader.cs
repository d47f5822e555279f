namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Reads the embedded data tables: UTF-8, one row a line, lines that begin with # say what the table is and where it comes from.</summary>
internal static class TableReader
{
    /// <summary>The lines of a table without its notes.</summary>
    /// <exception cref="InvalidOperationException">The assembly holds no such table.</exception>
    public static List<string> Lines(string name)
    {
        using Stream stream = typeof(TableReader).Assembly.GetManifestResourceStream("Entities." + name)
            ?? throw new InvalidOperationException($"The table '{name}' is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                lines.Add(line);
        }
        return lines;
    }

    /// <summary>The entries of a word list, white space between them, <c>_</c> for a space inside one.</summary>
    public static IEnumerable<string> Words(string name)
    {
        foreach (string line in Lines(name))
        {
            foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                yield return word.Replace('_', ' ');
        }
    }

    /// <summary>Splits a list column; <c>-</c> and the empty string are the empty list, <c>\,</c> is a comma inside an entry.</summary>
    public static string[] List(string column, char separator)
    {
        if (column is "" or "-")
            return [];
        string[] entries = column.Replace("\\,", "\u0001", StringComparison.Ordinal).Split(separator);
        for (int i = 0; i < entries.Length; i++)
            entries[i] = entries[i].Replace('\u0001', ',');
        return entries;
    }
}
