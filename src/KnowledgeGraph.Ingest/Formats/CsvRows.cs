using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace KnowledgeGraph.Ingest.Formats;

/// <summary>The rows of a CSV file by column name, one at a time; the separator is the one that the header uses most.</summary>
internal sealed class CsvRows : IDisposable
{
    private readonly HeaderSniffingReader _text;
    private readonly CsvParser _parser;
    private readonly string[] _header;
    private string? _badData;

    /// <summary>Reads the header.</summary>
    /// <param name="text">The file.</param>
    /// <param name="maxField">Longest field, in UTF-16 code units.</param>
    /// <exception cref="UnreadableInputException">There is no header, or one that names a column twice.</exception>
    public CsvRows(TextReader text, int maxField)
    {
        _text = new HeaderSniffingReader(text);
        _parser = new CsvParser(_text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = _text.Separator,
            MaxFieldSize = maxField,
            BadDataFound = bad => _badData = "quotation marks that do not match",
            IgnoreBlankLines = true,
        });
        if (!Advance() || _parser.Record is not { } header)
            throw new UnreadableInputException("the file has no header row");
        _header = [.. header.Select(name => name.Trim())];
        if (_header.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new UnreadableInputException($"the header names the column \"{twice.Key}\" twice");
    }

    /// <summary>The column names in their order.</summary>
    public IReadOnlyList<string> Header => _header;

    /// <summary>What is wrong with the row, or null.</summary>
    public string? Fault { get; private set; }

    /// <summary>Goes to the next row.</summary>
    /// <returns>The line on which it begins, from 1, or null at the end.</returns>
    /// <exception cref="UnreadableInputException">The rest of the file cannot be read.</exception>
    public int? Next()
    {
        int line = _parser.RawRow + 1;
        if (!Advance())
            return null;
        int columns = _parser.Record!.Length;
        Fault = _badData ?? (columns == _header.Length
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{columns} columns where the header has {_header.Length}"));
        return line;
    }

    /// <summary>The value of a column in this row; null when there is no such column.</summary>
    public string? Value(string column)
    {
        int index = Array.IndexOf(_header, column);
        return index < 0 ? null : _parser.Record![index];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _parser.Dispose();
        _text.Dispose();
    }

    private bool Advance()
    {
        _badData = null;
        try
        {
            return _parser.Read();
        }
        catch (MaxFieldSizeException)
        {
            throw new UnreadableInputException(string.Create(CultureInfo.InvariantCulture, $"a field that begins near line {_parser.RawRow + 1} is too long, or its quotation mark is never closed"));
        }
    }
}
