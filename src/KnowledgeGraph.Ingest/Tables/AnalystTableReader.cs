using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Ingest.Decoding;
using KnowledgeGraph.Ingest.Formats;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Tables;

namespace KnowledgeGraph.Ingest.Tables;

/// <summary>
/// Reads the analyst's tables. <c>actors.csv</c>: <c>id</c>, <c>name</c>, and optionally <c>aliases</c> (parted by <c>|</c>), <c>type</c>; every other
/// column is an attribute. <c>concepts.csv</c>: <c>id</c>, <c>label</c>, and optionally <c>examples</c> (parted by <c>|</c>).
/// </summary>
public static class AnalystTableReader
{
    private const long LargestFile = 64L << 20;

    /// <summary>Reads both tables.</summary>
    /// <param name="actorsPath">The file of actors, or null.</param>
    /// <param name="conceptsPath">The file of concepts, or null.</param>
    /// <returns>The tables and what is wrong with them; with errors the tables hold the sound rows only and should not be used.</returns>
    public static (AnalystTables Tables, IReadOnlyList<IngestRejection> Errors) Read(string? actorsPath, string? conceptsPath)
    {
        var errors = new List<IngestRejection>();
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        IReadOnlyList<ActorRow> actors = actorsPath is null ? [] : Rows(actorsPath, ["id", "name"], Actor, row => row.Id, digest, errors);
        digest.AppendData([0]);
        IReadOnlyList<ConceptRow> concepts = conceptsPath is null ? [] : Rows(conceptsPath, ["id", "label"], Concept, row => row.Id, digest, errors);
        string hex = actorsPath is null && conceptsPath is null ? "" : Convert.ToHexStringLower(digest.GetHashAndReset());
        return (new AnalystTables(actors, concepts, hex), errors);
    }

    private static IReadOnlyList<T> Rows<T>(string path, string[] required, Func<CsvRows, T> row, Func<T, string> idOf, IncrementalHash digest, List<IngestRejection> errors)
        where T : class
    {
        var rows = new List<T>();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        try
        {
            byte[] bytes = FileBytes.Read(path, LargestFile);
            digest.AppendData(bytes);
            using var csv = new CsvRows(new StringReader(TextDecoder.Decode(bytes).Text), maxField: 1 << 16);
            foreach (string column in required)
            {
                if (!csv.Header.Contains(column, StringComparer.Ordinal))
                    throw new UnreadableInputException($"the header has no column \"{column}\"");
            }
            while (csv.Next() is { } line)
            {
                try
                {
                    T value = csv.Fault is null ? row(csv) : throw new FormatException(csv.Fault);
                    if (!ids.TryAdd(idOf(value), line))
                        throw new FormatException($"the id '{idOf(value)}' stands in line {ids[idOf(value)]} already");
                    rows.Add(value);
                }
                catch (FormatException error)
                {
                    errors.Add(new IngestRejection(path, line, error.Message));
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or UnreadableInputException or BinaryContentException)
        {
            errors.Add(new IngestRejection(path, null, error.Message));
        }
        return rows;
    }

    private static ActorRow Actor(CsvRows csv)
    {
        IEnumerable<KeyValuePair<string, string>> attributes = csv.Header
            .Where(column => column is not ("" or "id" or "name" or "aliases" or "type") && !string.IsNullOrWhiteSpace(csv.Value(column)))
            .Order(StringComparer.Ordinal)
            .Select(column => KeyValuePair.Create(column, csv.Value(column)!.Trim()));
        return new ActorRow(Required(csv, "id"), Required(csv, "name"), List(csv, "aliases"), TypeOf(csv.Value("type")), [.. attributes]);
    }

    private static ConceptRow Concept(CsvRows csv) => new(Required(csv, "id"), Required(csv, "label"), List(csv, "examples"));

    private static ActorType? TypeOf(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        return Enum.GetNames<ActorType>().FirstOrDefault(name => string.Equals(name, value.Trim(), StringComparison.OrdinalIgnoreCase)) is { } name
            ? Enum.Parse<ActorType>(name)
            : throw new FormatException($"the type '{value.Trim()}' is none of {string.Join(", ", Enum.GetNames<ActorType>())}");
    }

    private static string Required(CsvRows csv, string column) =>
        csv.Value(column)?.Trim() is { Length: > 0 } value ? value : throw new FormatException($"\"{column}\" is missing");

    private static string[] List(CsvRows csv, string column) =>
        (csv.Value(column) ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
