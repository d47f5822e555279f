using System.Globalization;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Queries;

/// <summary>Rows of answers as text, to compare them.</summary>
internal static class RowText
{
    public static string Line(IReadOnlyList<object?> row) => string.Join(" | ", row.Select(Of));

    public static string Of(object? value) => value switch
    {
        string text => text,
        IEnumerable<string> list => string.Join('+', list),
        IEnumerable<object?> list => string.Join('+', list.Select(Of)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "null",
    };
}
