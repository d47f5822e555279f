using System.Globalization;

namespace KnowledgeGraph.Cli.Terminals;

/// <summary>How a value stands in a table's cell.</summary>
internal static class CellText
{
    /// <summary>Text for a value: safe, on one line, numbers in the invariant culture.</summary>
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => SafeText.Line(text),
        double number => number.ToString("0.00", CultureInfo.InvariantCulture),
        IEnumerable<string> list => SafeText.Line(string.Join("; ", list)),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => SafeText.Line(value.ToString() ?? ""),
    };
}
