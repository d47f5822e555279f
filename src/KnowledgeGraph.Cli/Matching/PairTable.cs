using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using KnowledgeGraph.Resolution.Matching;

namespace KnowledgeGraph.Cli.Matching;

/// <summary>Gives a CSV file of pairs back, row by row and unaltered, with the columns <c>score</c> and <c>match</c> added.</summary>
internal static class PairTable
{
    private const int MaxField = 1 << 20;

    /// <summary>Decides all rows.</summary>
    /// <exception cref="UsageException">The file is not there, lacks a column, or names a schema that does not exist.</exception>
    public static void Decide(FileInfo file, PairMatcher matcher, TextWriter output)
    {
        if (!file.Exists)
            throw new UsageException($"The file {file.Name} is not there.");
        using StreamReader text = file.OpenText();
        using var parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture) { MaxFieldSize = MaxField });
        if (!parser.Read() || parser.Record is not { } header)
            throw new UsageException($"{file.Name} has no header row.");
        foreach (string column in (string[])["schema", "name1", "name2"])
        {
            if (!header.Contains(column, StringComparer.Ordinal))
                throw new UsageException($"{file.Name} lacks the column \"{column}\".");
        }
        WriteRow(output, header.Append("score").Append("match"));
        while (parser.Read())
        {
            string[] row = parser.Record!;
            WriteRow(output, row.Concat(Decision(matcher, header, row, parser.RawRow)));
        }
    }

    private static string[] Decision(PairMatcher matcher, string[] header, string[] row, int line)
    {
        try
        {
            PairDecision decision = matcher.Decide(new NamedPair(
                Value("schema"), Value("name1"), Value("name2"), Value("article1"), Value("context1"), Value("article2"), Value("context2")));
            return [decision.Score.ToString("0.####", CultureInfo.InvariantCulture), decision.IsMatch ? "true" : "false"];
        }
        catch (ArgumentException error)
        {
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"line {line}: {error.Message}"));
        }

        string Value(string column) => Array.IndexOf(header, column) is >= 0 and var i && i < row.Length ? row[i] : "";
    }

    // The analyst's own table goes back as it came: no cell is defused, else names would differ from those asked for.
    private static void WriteRow(TextWriter output, IEnumerable<string> fields) =>
        output.Write(string.Join(',', fields.Select(Quoted)) + "\n");

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? '"' + field.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : field;
}
